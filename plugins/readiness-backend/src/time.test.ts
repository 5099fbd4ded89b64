import {
  Observation,
  deploymentFacts,
} from 'backstage-plugin-readiness-common';
import { absent, present } from 'backstage-plugin-readiness-node';
import {
  describeReadiness,
  LEDGER,
  statusOf,
} from './__testUtils__/describeReadiness';
import { scriptedCollector } from './__testUtils__/scriptedCollector';
import { DAY, MINUTE } from './__testUtils__/TestClock';
import { toInstant } from './util/clock';

jest.setTimeout(60_000);

/** A feed that saw one deployment, long ago or not. */
function deployments(at: string) {
  const said = (ref: string): Observation => {
    if (ref === 'deployments/mapped') return present(true);
    return ref === 'deployments/last-deployed-at'
      ? present(at)
      : absent('not-yet');
  };
  return scriptedCollector(deploymentFacts, () =>
    Object.fromEntries(deploymentFacts.map(({ ref }) => [ref, said(ref)])),
  );
}

describeReadiness('time', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  it('changes a verdict by itself: nothing is collected again', async () => {
    const { start, time } = getBench();
    const deployedAt = Date.parse(time.instant) - 90 * DAY + 30 * MINUTE;
    const { get, synchronise, scheduler } = await start({
      collectors: [deployments(toInstant(deployedAt))],
    });
    await synchronise();
    await scheduler.run('readiness-collect-deployments');
    const reports = async () => (await get(`${LEDGER}/reports`)).body;
    expect(statusOf(await reports(), 'deployed-recently')).toBe('pass');

    time.advance(31 * MINUTE);
    await scheduler.run('readiness-evaluate');
    const { entries } = (await get(`${LEDGER}/history`)).body;
    expect(statusOf(await reports(), 'deployed-recently')).toBe('fail');
    expect(entries[0]).toMatchObject({
      cause: 'time',
      changes: [{ check: 'deployed-recently', from: 'pass', to: 'fail' }],
    });
  });
});
