import { Knex } from 'knex';
import {
  describeReadiness,
  LEDGER,
  levelsOf,
} from './__testUtils__/describeReadiness';
import { component } from './__testUtils__/entities';

jest.setTimeout(60_000);

/** Aborts at the n-th statement: a cancelled run, a time limit, a process that goes down. */
function abortAt(knex: Knex, statement: number): AbortSignal {
  const controller = new AbortController();
  let seen = 0;
  knex.on('query', () => {
    seen += 1;
    if (seen === statement) controller.abort();
  });
  return controller.signal;
}

describeReadiness('restarts', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  beforeEach(() => {
    const { catalog } = getBench();
    for (let i = 0; i < 60; i++) catalog.put(component(`service-${i}`));
  });

  it('goes on where another process left off', async () => {
    const { start } = getBench();
    const first = await start();
    await first.synchronise();
    await first.stop();

    const second = await start();
    await second.get(`${LEDGER}/reports`).expect(200);
    await second.synchronise();
    const { body } = await second.get(`${LEDGER}/history`).expect(200);
    expect(body.entries).toHaveLength(1);
  });

  it('gives the same verdicts when two processes do all the work at once', async () => {
    const { start } = getBench();
    const replicas = [await start(), await start()];
    await Promise.all(replicas.map(({ synchronise }) => synchronise()));
    await Promise.all(
      replicas.map(({ scheduler }) => scheduler.run('readiness-evaluate')),
    );

    for (const { get } of replicas) {
      const reports = (await get(`${LEDGER}/reports`).expect(200)).body;
      expect(levelsOf(reports)).toEqual([['production-readiness', 'bronze']]);
      const { entries } = (await get(`${LEDGER}/history`).expect(200)).body;
      const hashes = entries.map(({ hash }: { hash: string }) => hash);
      expect(new Set(hashes).size).toBe(hashes.length);
    }
  });

  it.each([1, 3, 6, 12, 24])(
    'is right after a run that was stopped at its %d. statement',
    async statement => {
      const { start, knex } = getBench();
      const first = await start();
      const abort = abortAt(knex, statement);
      await first.scheduler.run('readiness-synchronise', abort).catch(() => {});
      expect(abort.aborted).toBe(true);
      const [{ count: before }] = await knex('reports').count({ count: '*' });
      expect(Number(before)).toBeLessThan(63);
      await first.stop();

      const second = await start();
      await second.synchronise();
      const reports = (await second.get(`${LEDGER}/reports`)).body;
      expect(levelsOf(reports)).toEqual([['production-readiness', 'bronze']]);
      const [{ count }] = await knex('reports').count({ count: '*' });
      expect(Number(count)).toBe(63);
    },
  );
});
