import { releaseFacts } from 'backstage-plugin-readiness-common';
import { present } from 'backstage-plugin-readiness-node';
import {
  describeReadiness,
  LEDGER,
  statusOf,
} from './__testUtils__/describeReadiness';
import { scriptedCollector } from './__testUtils__/scriptedCollector';
import { DAY, MINUTE } from './__testUtils__/TestClock';
import { toInstant } from './util/clock';

jest.setTimeout(60_000);

/** A registry that saw one release, long ago or not. */
function releases(at: string) {
  return scriptedCollector(releaseFacts, () => ({
    'releases/last-released-at': present(at),
  }));
}

describeReadiness('time', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  it('changes a verdict by itself: nothing is collected again', async () => {
    const { catalog, start, time } = getBench();
    const ledger = catalog.entities[4];
    catalog.put({ ...ledger, spec: { ...ledger.spec, type: 'library' } });
    const releasedAt = Date.parse(time.instant) - 365 * DAY + 30 * MINUTE;
    const { get, synchronise, scheduler } = await start({
      collectors: [releases(toInstant(releasedAt))],
    });
    await synchronise();
    await scheduler.run('readiness-collect-releases');
    const reports = async () => (await get(`${LEDGER}/reports`)).body;
    expect(statusOf(await reports(), 'released-recently')).toBe('pass');

    time.advance(31 * MINUTE);
    await scheduler.run('readiness-evaluate');
    const { entries } = (await get(`${LEDGER}/history`)).body;
    expect(statusOf(await reports(), 'released-recently')).toBe('fail');
    expect(entries[0]).toMatchObject({
      cause: 'time',
      changes: [{ check: 'released-recently', from: 'pass', to: 'fail' }],
    });
  });
});
