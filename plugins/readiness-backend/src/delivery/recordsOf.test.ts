import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { StoredDelivery } from '../stores/DeliveryStore';
import { at, built, deployed, merged } from './__testUtils__/deliveries';
import { recordKeyOf } from './join/eventKey';
import { stateOf } from './join/stateOf';
import { recordsOf } from './recordsOf';

const stored = (event: DeliveryEvent, id: number): StoredDelivery => ({
  ...recordKeyOf(event),
  id,
  matchedBy: 'service name',
  at: event.at,
  state: stateOf(event),
});

const records = (...events: DeliveryEvent[]) =>
  recordsOf(events.map(stored), {
    isProduction: environment => environment === 'production',
    mapped: false,
    incidentFeed: false,
  });

const robot = { id: 'deploy-bot', isBot: true };
const byRobot = deployed('09:00', 'succeeded', {
  commit: 'c0ffee',
  actor: robot,
});

describe('recordsOf', () => {
  it.each<[string, DeliveryEvent[], string | undefined, boolean]>([
    [
      'who merged what it deployed',
      [
        merged('08:00', {
          mergedBy: { id: 'ada' },
          approvedBy: { id: 'grace' },
        }),
      ],
      'ada',
      false,
    ],
    [
      'who approved it, where a robot merged it',
      [merged('08:00', { mergedBy: robot, approvedBy: { id: 'grace' } })],
      'grace',
      false,
    ],
    ['nobody, where no person is known', [merged('08:00')], undefined, true],
    [
      'nobody of another commit',
      [merged('08:00', { commit: 'decaf', mergedBy: { id: 'ada' } })],
      undefined,
      true,
    ],
  ])('takes a robot for %s', (_what, changes, actor, isAutomated) => {
    const [deployment] = records(...changes, byRobot).deployments;
    expect(deployment).toMatchObject({ isAutomated });
    expect(deployment.actor).toBe(actor);
  });

  it('tells production, the last build, and one change where two feeds tell of it', () => {
    const other = { source: '/other' };
    const all = records(
      merged('08:00'),
      merged('08:00', other),
      built('08:30'),
      deployed('09:00', 'succeeded', { environment: 'staging' }),
    );
    expect(all.changes).toHaveLength(1);
    expect(all.lastBuiltAt).toBe(at('08:30'));
    expect(all.deployments[0].production).toBe(false);
    expect(all.mapped).toBe(true);
    expect(records().mapped).toBe(false);
  });
});
