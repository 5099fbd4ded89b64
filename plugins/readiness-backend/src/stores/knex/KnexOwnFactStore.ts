import {
  canonicalJson,
  EntityRef,
  FactDefinition,
} from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  DeclaredNamespace,
  OwnFactStore,
  Push,
  PushCoverage,
  PushVerdict,
} from '../OwnFactStore';
import { afterPush } from '../shared/collectorRow';
import { FactRow } from '../shared/factRow';
import { KnownRows, planPush } from '../shared/planPush';
import { lockCollector, updateCollector } from './collectorRows';
import { lockEntities, markEntities } from './entityLocks';
import { readFacts } from './factTables';
import { textRows } from './jsonRows';
import { query } from './statements';
import { writePush } from './writePush';

export class KnexOwnFactStore implements OwnFactStore {
  constructor(private readonly knex: Knex) {}

  async listNamespaces(): Promise<DeclaredNamespace[]> {
    const rows = await query<
      Omit<DeclaredNamespace, 'facts'> & { facts: string }
    >(this.knex, 'select id, title, owner, facts from fact_namespaces', []);
    return rows
      .map(row => ({
        ...row,
        facts: JSON.parse(row.facts) as FactDefinition[],
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async saveNamespace(
    next: DeclaredNamespace,
    previous: DeclaredNamespace | undefined,
  ): Promise<boolean> {
    const row = { ...next, facts: canonicalJson(next.facts) };
    if (previous) {
      const facts = canonicalJson(previous.facts);
      const changed = await this.knex('fact_namespaces')
        .where({ ...previous, facts })
        .update(row);
      return changed > 0;
    }
    const written = await query(
      this.knex,
      `insert into fact_namespaces (id, title, owner, facts) values (?, ?, ?, ?)
       on conflict do nothing returning id`,
      [row.id, row.title, row.owner, row.facts],
    );
    return written.length > 0;
  }

  async findEntities(
    refs: readonly EntityRef[],
  ): Promise<Map<EntityRef, number>> {
    const rows = await query<{ ref: EntityRef; id: number }>(
      this.knex,
      'select ref, id from entities where gone_at is null and ref in (?)',
      [textRows(this.knex, refs)],
    );
    return new Map(rows.map(({ ref, id }) => [ref, id]));
  }

  async take(push: Push): Promise<PushVerdict[]> {
    return this.knex.transaction(async trx => {
      const known = await lockKnown(trx, push);
      const { verdicts, write, marks } = planPush(known, push);
      if (write.length === 0) return verdicts;
      await writePush(trx, push, write);
      await markEntities(trx, marks);
      const collector = await lockCollector(trx, push.namespace);
      await updateCollector(trx, afterPush(collector, push.at));
      return verdicts;
    });
  }

  async getCoverage(): Promise<PushCoverage[]> {
    const rows = await query<PushCoverage>(
      this.knex,
      `select namespace, count(*) as entities, sum(present) as answered from (
         select o.namespace, o.entity_id,
           max(case when f.status = 'present' then 1 else 0 end) as present
         from own_facts o
         join entities e on e.id = o.entity_id and e.gone_at is null
         join facts f on f.entity_id = o.entity_id and f.fact = o.fact
         group by o.namespace, o.entity_id
       ) as pushed
       group by namespace order by namespace`,
      [],
    );
    // PostgreSQL counts in texts.
    return rows.map(({ namespace, entities, answered }) => ({
      namespace,
      entities: Number(entities),
      answered: Number(answered),
    }));
  }
}

async function lockKnown(
  trx: Knex.Transaction,
  { namespace, observations }: Push,
): Promise<Map<number, KnownRows>> {
  const ids = [...new Set(observations.map(({ entityId }) => entityId))];
  const existing = await lockEntities(trx, ids);
  const { facts } = await readFacts(trx, existing, namespace);
  return new Map(existing.map(id => [id, byFact(facts.get(id) ?? [])]));
}

function byFact(rows: readonly FactRow[]): KnownRows {
  return new Map(rows.map(row => [row.fact, row]));
}
