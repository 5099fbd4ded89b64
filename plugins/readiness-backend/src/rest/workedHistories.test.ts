import { mockCredentials } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import request from 'supertest';
import { describeReadiness } from '../__testUtils__/describeReadiness';
import { component } from '../__testUtils__/entities';
import { TestClock } from '../__testUtils__/TestClock';
import {
  at,
  WorkedHistory,
  workedHistories,
} from '../delivery/figures/__testUtils__/workedHistories';

const entity = 'component:default/shop';

/** An incident feed is connected once it told of anything, be it another service. */
const elsewhere = {
  type: 'incident',
  entity: 'component:default/orphan',
  id: 'INC-elsewhere',
  status: 'resolved',
  at: '2026-11-01T00:00:00Z',
};

/** What pipelines, the pager and the repository of that team would push. */
function eventsOf(history: WorkedHistory): JsonObject[] {
  return [
    ...history.deployments.flatMap((row, run) => {
      const { version, commit, cause } = row;
      const id = `run-${run}`;
      const step = (status: string, when: string) => ({
        ...{ type: 'deployment', entity, id, status, at: at(when), version },
        ...{ environment: 'production', cause, ...(commit && { commit }) },
      });
      const { 'deployment started': started, ended, outcome } = row;
      return [step('started', started), step(outcome, ended)];
    }),
    ...history.incidents.flatMap(({ title, ...row }, number) => {
      const incident = { type: 'incident', entity, id: `INC-${number}`, title };
      return [
        { ...incident, status: 'detected', at: at(row['incident began']) },
        { ...incident, status: 'resolved', at: at(row.resolved) },
      ];
    }),
    ...history.changes.map(({ commit, merged, 'first commit': written }) => ({
      ...{ type: 'change', entity, commit },
      ...{ at: at(merged), writtenAt: at(written) },
    })),
    ...(history.incidentFeed ? [elsewhere] : []),
  ];
}

/** As they may arrive: ends before starts, and far from each other. */
const scattered = <T>(events: readonly T[]) => {
  const backwards = [...events].reverse();
  const isOdd = (index: number) => index % 2 === 1;
  return [
    ...backwards.filter((_, index) => isOdd(index)),
    ...backwards.filter((_, index) => !isOdd(index)),
  ];
};

describeReadiness('worked histories, pushed', ['SQLITE_3'], getBench => {
  it.each(workedHistories())('$title: the figures', async history => {
    const { asOf, timeZone, workingWeek, figures } = history;
    const bench = getBench();
    const annotations = { 'readiness/time-zone': timeZone };
    bench.catalog.put(component('shop', { annotations }));
    const { server, synchronise, get } = await bench.start({
      clock: new TestClock(asOf).clock,
      config: { deployments: { workingWeek: [...workingWeek] } },
    });
    await synchronise();
    const events = scattered(eventsOf(history));
    const half = Math.ceil(events.length / 2);
    for (const batch of [events.slice(0, half), events.slice(half)]) {
      const { body } = await request(server)
        .post('/api/readiness/v1/events')
        .set('Authorization', mockCredentials.service.header())
        .send(batch)
        .expect(200);
      const taken = batch.map(() =>
        expect.objectContaining({ status: 'taken' }),
      );
      expect(body.verdicts).toEqual(taken);
    }
    const { body } = await get('entities/component/default/shop/delivery');
    const texts = body.figures.map(({ id, text }: JsonObject) => [id, text]);
    expect(texts).toEqual(expect.arrayContaining(figures));
  });
});
