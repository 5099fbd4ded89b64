import { FactStates, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { CollectedEntity, FactStore } from '../FactStore';
import { causeBits, NO_CAUSES } from '../shared/causes';
import { resolveFacts } from '../shared/freshness';
import { earliestGoodAt } from '../shared/planException';
import {
  FactsPlan,
  isEmptyPlan,
  KnownFacts,
  planFacts,
  Said,
} from '../shared/planFacts';
import { lockEntities, markEntities } from './entityLocks';
import {
  Collectors,
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
  constructor(private readonly knex: Knex) {}

  async record(
    collector: string,
    entities: readonly CollectedEntity[],
    at: Instant,
    options: { exact?: boolean } = {},
  ): Promise<{ changed: number }> {
    const exact = options.exact ?? false;
    const said = entities.map(e => ({ ...e, collector, at, exact }));
    // Nearly always nothing changed: that is found out without locking anything.
    const collectors = await readCollectors(this.knex);
    const plans = await planAll(this.knex, collectors, said);
    const changed = new Set(plans.map(plan => plan.entityId));
    if (changed.size === 0) return { changed: 0 };
    return this.write(
      collector,
      collectors,
      said.filter(({ entityId }) => changed.has(entityId)),
    );
  }

  async forget(collector: string, entityIds: readonly number[]): Promise<void> {
    const known = await readFacts(this.knex, entityIds, collector);
    const ids = [
      ...new Set([...known.facts.keys(), ...known.exceptions.keys()]),
    ];
    if (ids.length === 0) return;
    await this.knex.transaction(async trx => {
      await lockEntities(trx, ids);
      for (const table of ['facts', 'fact_exceptions']) {
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
    const stored = await readLivingFacts(this.knex, entityIds);
    const collectors = await readCollectors(this.knex);
    return new Map(entityIds.map(id => [id, statesOf(stored, collectors, id)]));
  }

  async getExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, { collector: string; goodAt: Instant }[]>> {
    const ids = idRows(this.knex, entityIds);
    const rows = await readExceptions(this.knex, 'entity_id in (?)', [ids]);
    const result = new Map<number, { collector: string; goodAt: Instant }[]>();
    for (const row of rows) {
      const goodAt = earliestGoodAt(row);
      const { entityId, collector } = row;
      const others = result.get(entityId) ?? [];
      if (goodAt) result.set(entityId, [...others, { collector, goodAt }]);
    }
    return result;
  }

  /** What there is to write; planned again under the lock, since another replica may have been faster. */
  private async write(
    collector: string,
    collectors: Collectors,
    said: readonly Said[],
  ) {
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
      await markEntities(trx, marks);
      return { changed: marks.length };
    });
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
  return said
    .map(one =>
      planFacts(knownOf(stored, collectors, one.entityId, one.collector), one),
    )
    .filter(one => !isEmptyPlan(one));
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
