import { DeliveryEvent, DeploymentStep } from 'backstage-plugin-readiness-node';
import fc from 'fast-check';
import { at, deployed, incident, merged } from '../__testUtils__/deliveries';
import { changeOf } from './changeOf';
import { DeliveryState, joinStates, NOTHING_HEARD } from './DeliveryState';
import { deploymentOf } from './deploymentOf';
import { incidentOf } from './incidentOf';
import { stateOf } from './stateOf';
import { subjectOf } from './subjectOf';

const heard = (...events: DeliveryEvent[]): DeliveryState =>
  events.map(stateOf).reduce(joinStates, NOTHING_HEARD);

const optional = <T>(values: T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

/** Few values each, so that they often meet. */
const steps: fc.Arbitrary<DeploymentStep> = fc
  .record({
    time: fc.constantFrom('09:00', '09:01', '10:00'),
    step: fc.constantFrom<DeploymentStep['step']>(
      'queued',
      'started',
      'succeeded',
      'failed',
      'cancelled',
      'removed',
    ),
    version: optional(['1.0', '1.1']),
    cause: optional<DeploymentStep['cause'] & string>(['planned', 'rollback']),
    actor: optional(['ada', 'grace']),
    service: optional(['orders', 'ledger']),
    annotation: optional(['a', 'b']),
  })
  .map(({ time, step, actor, service, annotation, ...more }) =>
    deployed(time, step, {
      ...Object.fromEntries(
        Object.entries(more).filter(([, value]) => value !== undefined),
      ),
      ...(actor && { actor: { id: actor } }),
      subject: {
        ...(service && { service }),
        ...(annotation && { annotations: { 'argocd/app-name': annotation } }),
      },
    }),
  );

describe('joinStates', () => {
  it('gives the same record whatever the order, and however often an event comes', () => {
    const histories = fc
      .array(steps, { minLength: 1, maxLength: 6 })
      .chain(events =>
        fc.record({
          events: fc.constant(events),
          // A permutation, then repeats of any of them.
          order: fc.shuffledSubarray([...events.keys()], {
            minLength: events.length,
          }),
          repeats: fc.array(fc.nat(events.length - 1), { maxLength: 4 }),
        }),
      );
    fc.assert(
      fc.property(histories, ({ events, order, repeats }) => {
        const other = [...order, ...repeats].map(index => events[index]);
        expect(heard(...other)).toEqual(heard(...events));
      }),
    );
  });

  it('does not mind in which batches the events come', () => {
    const some = fc.array(steps, { maxLength: 4 });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [x, y, z] = [heard(...a), heard(...b), heard(...c)];
        expect(joinStates(x, joinStates(y, z))).toEqual(
          joinStates(joinStates(x, y), z),
        );
      }),
    );
  });
});

describe('deploymentOf', () => {
  it('knows the whole deployment from steps in the wrong order', () => {
    const finished = deployed('09:05', 'succeeded', { version: '1.2' });
    const started = deployed('09:00', 'started', { commit: 'c0ffee' });
    expect(deploymentOf(heard(finished, started))).toEqual({
      environment: 'production',
      outcome: 'succeeded',
      cause: 'planned',
      version: '1.2',
      commit: 'c0ffee',
      startedAt: at('09:00'),
      finishedAt: at('09:05'),
    });
  });

  it.each<[string, DeploymentStep[], string, string | undefined]>([
    ['only started', [deployed('09:00', 'started')], 'running', undefined],
    [
      'failed, then tried again',
      [deployed('09:09', 'succeeded'), deployed('09:05', 'failed')],
      'succeeded',
      '09:09',
    ],
    [
      'succeeded, then failed after all',
      [deployed('09:05', 'succeeded'), deployed('09:09', 'failed')],
      'failed',
      '09:09',
    ],
    [
      'removed after it served',
      [deployed('09:05', 'succeeded'), deployed('12:00', 'removed')],
      'succeeded',
      '09:05',
    ],
    ['only removed', [deployed('12:00', 'removed')], 'cancelled', '12:00'],
  ])('%s', (_what, events, outcome, time) => {
    expect(deploymentOf(heard(...events))).toMatchObject({
      outcome,
      ...(time && { finishedAt: at(time) }),
    });
  });

  it('takes the last word on why it was made', () => {
    const events = [
      deployed('09:05', 'succeeded'),
      deployed('09:00', 'queued', { cause: 'planned' }),
      deployed('09:01', 'started', { cause: 'rollback', undoes: '1.1' }),
    ];
    expect(deploymentOf(heard(...events))).toMatchObject({
      cause: 'rollback',
      undoes: '1.1',
    });
  });
});

describe('incidentOf', () => {
  it('begins with the first that noticed it, and ends with the last that resolved it', () => {
    const events = [
      incident('09:30', 'resolved', { actor: { id: 'ada' } }),
      incident('09:03', 'reported', { actor: { id: 'grace' } }),
      incident('09:01', 'detected', { foundBy: 'alarm' }),
      incident('09:05', 'acknowledged', { actor: { id: 'mary' } }),
    ];
    expect(incidentOf(heard(...events))).toEqual({
      detectedAt: at('09:01'),
      reportedAt: at('09:03'),
      acknowledgedAt: at('09:05'),
      resolvedAt: at('09:30'),
      foundBy: 'alarm',
      acknowledgedBy: 'mary',
      actor: 'ada',
    });
  });

  it('is answered by people: a robot is nobody', () => {
    const robot = { actor: { id: 'renovate', isBot: true } };
    const events = [
      incident('09:01', 'detected'),
      incident('09:02', 'acknowledged', robot),
      incident('09:30', 'resolved', robot),
    ];
    expect(incidentOf(heard(...events))).toEqual({
      detectedAt: at('09:01'),
      acknowledgedAt: at('09:02'),
      resolvedAt: at('09:30'),
    });
  });

  it('is open again once it is noticed again', () => {
    const events = [
      incident('09:01', 'detected'),
      incident('09:30', 'resolved'),
      incident('10:00', 'detected'),
    ];
    expect(incidentOf(heard(...events)).resolvedAt).toBeUndefined();
  });
});

describe('changeOf', () => {
  it('knows people, and no robots', () => {
    const change = merged('09:00', {
      writtenAt: at('08:00'),
      author: { id: 'renovate', isBot: true },
      mergedBy: { id: 'ada' },
    });
    expect(changeOf(heard(change))).toEqual({
      commit: 'c0ffee',
      mergedAt: at('09:00'),
      writtenAt: at('08:00'),
      mergedBy: 'ada',
    });
  });
});

describe('subjectOf', () => {
  it('is what all steps together name', () => {
    const one = deployed('09:00', 'started', {
      subject: { annotations: { 'argocd/app-name': 'orders' } },
    });
    const other = deployed('09:05', 'succeeded', {
      subject: { repository: 'github.com/acme/orders', paths: ['a', 'b'] },
    });
    expect(subjectOf(heard(one, other))).toEqual({
      annotations: { 'argocd/app-name': 'orders' },
      repository: 'github.com/acme/orders',
      paths: ['a', 'b'],
    });
  });
});
