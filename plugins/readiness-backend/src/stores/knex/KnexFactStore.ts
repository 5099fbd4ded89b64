import { FactStates, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  CollectedEntity,
  FactStore,
  FactsWithExceptions,
  SaidOfEntity,
} from '../FactStore';
import { breathe } from '../../util/breathe';
import { createPacer } from '../../util/pacer';
import { causeBits, NO_CAUSES } from '../shared/causes';
import { resolveFacts } from '../shared/freshness';
import { ownGoodAts } from '../shared/planException';
import {
  FactsPlan,
  isEmptyPlan,
  KnownFacts,
  planFacts,
  Said,
} from '../shared/planFacts';
import { isPostgres } from './client';
import { lockEntities, markEntities } from './entityLocks';
import {
  Collectors,
  groupByEntity,
  readCollectors,
  readExceptions,
  readFacts,
  readLivingFacts,
  StoredFacts,
} from './factTables';
import { idRows } from './jsonRows';
import { query } from './statements';
import { writeFactsPlans } from './writeFactsPlans';

export class KnexFactStore implements FactStore {
  readonly batchSize: number;

  constructor(private readonly knex: Knex) {
    this.batchSize = isPostgres(knex) ? 1200 : 60;
  }

  async record(
    collector: string,
    entities: readonly CollectedEntity[],
    at: Instant,
    options: { exact?: boolean } = {},
  ): Promise<{ changed: number }> {
    if (entities.length === 0) return { changed: 0 };
    const exact = options.exact ?? false;
    const said = entities.map(e => ({ collector, at, exact, ...e }));
    const collectors = await readCollectors(this.knex);
    return this.knex.transaction(async trx => {
      const ids = said.map(({ entityId }) => entityId);
      const existing = new Set(await lockEntities(trx, ids));
      const plans = await planAll(
        trx,
        collectors,
        said.filter(({ entityId }) => existing.has(entityId)),
      );
      const marks = plans.filter(({ causes }) => causes !== NO_CAUSES);
      await writeFactsPlans(trx, collector, plans);
      return { changed: marks.length };
    });
  }

  async listSaid(collector: string): Promise<SaidOfEntity[]> {
    const rows = await query<SaidOfEntity & { said: string | null }>(
      this.knex,
      `select e.id as "entityId", e.ref, c.hash as said
       from entities e
       left join collected c on c.entity_id = e.id and c.collector = ?
       where e.gone_at is null order by e.id`,
      [collector],
    );
    return rows.map(({ said, ...row }) => ({
      ...row,
      said: said ?? undefined,
    }));
  }

  async forget(collector: string, entityIds: readonly number[]): Promise<void> {
    if (entityIds.length === 0) return;
    const known = await readFacts(this.knex, entityIds, collector);
    const ids = [...known.said.keys()];
    if (ids.length === 0) return;
    await this.knex.transaction(async trx => {
      await lockEntities(trx, ids);
      for (const table of ['facts', 'fact_exceptions', 'collected']) {
        await query(
          trx,
          `delete from ${table} where collector = ? and entity_id in (?)`,
          [collector, idRows(trx, ids)],
        );
      }
      const causes = causeBits('service');
      await markEntities(
        trx,
        ids.map(entityId => ({ entityId, causes })),
      );
    });
  }

  async get(entityIds: readonly number[]): Promise<Map<number, FactStates>> {
    const known = await this.getWithExceptions(entityIds);
    return new Map([...known].map(([id, { facts }]) => [id, facts]));
  }

  async getWithExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsWithExceptions>> {
    const stored = await readLivingFacts(this.knex, entityIds);
    const collectors = await readCollectors(this.knex);
    return new Map(
      entityIds.map(id => [
        id,
        {
          facts: statesOf(stored, collectors, id),
          exceptions: ownGoodAts(stored.exceptions.get(id) ?? []),
        },
      ]),
    );
  }

  async getExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, { collector: string; goodAt: Instant }[]>> {
    const ids = idRows(this.knex, entityIds);
    const rows = await readExceptions(this.knex, 'entity_id in (?)', [ids]);
    const byEntity = groupByEntity(rows);
    const entries = [...byEntity].map(
      ([id, ofEntity]) => [id, ownGoodAts(ofEntity)] as const,
    );
    return new Map(entries.filter(([, exceptions]) => exceptions.length > 0));
  }
}

/** What there is to write of what one collector said. */
async function planAll(
  knex: Knex,
  collectors: Collectors,
  said: readonly Said[],
): Promise<FactsPlan[]> {
  if (said.length === 0) return [];
  const ids = said.map(({ entityId }) => entityId);
  const stored = await readFacts(knex, ids, said[0].collector);
  await breathe();
  const pace = createPacer();
  const plans: FactsPlan[] = [];
  for (const one of said) {
    const known = knownOf(stored, collectors, one.entityId, one.collector);
    const plan = planFacts(known, one);
    if (!isEmptyPlan(plan)) plans.push(plan);
    const wait = pace();
    if (wait) await wait;
  }
  return plans;
}

function knownOf(
  stored: StoredFacts,
  collectors: Collectors,
  entityId: number,
  collector: string,
): KnownFacts {
  const facts = stored.facts.get(entityId) ?? [];
  const exceptions = stored.exceptions.get(entityId) ?? [];
  return {
    rows: new Map(
      facts.filter(f => f.collector === collector).map(f => [f.fact, f]),
    ),
    exception: exceptions.find(row => row.collector === collector),
    collector: collectors.get(collector),
    said: stored.said.get(entityId)?.get(collector),
  };
}

function statesOf(
  stored: StoredFacts,
  collectors: Collectors,
  entityId: number,
): FactStates {
  const asked = new Set(
    [stored.facts, stored.exceptions].flatMap(table =>
      (table.get(entityId) ?? []).map(({ collector }) => collector),
    ),
  );
  const states = [...asked].map(id => {
    const { rows, ...freshness } = knownOf(stored, collectors, entityId, id);
    return resolveFacts(rows.values(), freshness);
  });
  return Object.assign({}, ...states);
}
