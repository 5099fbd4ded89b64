import { Knex } from 'knex';
import { breathe } from '../../util/breathe';
import { FactsState, KeptFacts } from '../DeliveryStore';
import { idRows, pacedJsonRows } from './jsonRows';
import { oneOfIds } from './oneOfIds';
import { query } from './statements';

/** Tables of what follows from the records of an entity; they have the same columns. */
export type KeptFactsTable = 'alarm_facts' | 'delivery_facts';

const COLUMNS = {
  entity_id: 'integer',
  computed: 'integer',
  context: 'text',
  facts: 'text',
  valid_until: 'text',
} as const;

/** Says that records of these entities changed, so that what was worked out does not stand any more. */
export async function countChanges(
  trx: Knex,
  table: KeptFactsTable,
  entityIds: readonly number[],
): Promise<void> {
  const ids = [...new Set(entityIds)].sort((a, b) => a - b);
  if (ids.length === 0) return;
  await query(
    trx,
    `insert into ${table} (entity_id, revision)
     select id, 1 from entities where id in (?) order by id
     on conflict (entity_id) do update set revision = ${table}.revision + 1`,
    [idRows(trx, ids)],
  );
}

export async function readFactStates(
  knex: Knex,
  table: KeptFactsTable,
  entityIds: readonly number[],
): Promise<Map<number, FactsState>> {
  const rows = await query<{
    entity_id: number;
    revision: number;
    computed: number | null;
    context: string;
    facts: string;
    valid_until: string | null;
  }>(
    knex,
    `select entity_id, revision, computed, context, facts, valid_until
     from ${table} where ?`,
    [oneOfIds(knex, 'entity_id', entityIds)],
  );
  return new Map(
    rows.map(({ entity_id, revision, computed, context, ...row }) => [
      entity_id,
      {
        revision,
        ...(computed === revision && {
          kept: {
            context,
            facts: JSON.parse(row.facts),
            validUntil: row.valid_until,
          },
        }),
      },
    ]),
  );
}

/** Records may have changed meanwhile: then the revision tells that these facts are of the past. */
export async function keepFactRows(
  knex: Knex,
  table: KeptFactsTable,
  kept: readonly KeptFacts[],
): Promise<void> {
  if (kept.length === 0) return;
  const { input } = await pacedJsonRows(knex, COLUMNS, rowsOf(kept));
  await breathe();
  await query(
    knex,
    `insert into ${table} (entity_id, revision, computed, context, facts, valid_until)
     select entity_id, computed, computed, context, facts, valid_until from ?
     where entity_id in (select id from entities) order by entity_id
     on conflict (entity_id) do update set computed = excluded.computed,
       context = excluded.context, facts = excluded.facts,
       valid_until = excluded.valid_until`,
    [input],
  );
}

function* rowsOf(kept: readonly KeptFacts[]) {
  for (const { entityId, revision, context, facts, validUntil } of kept) {
    yield {
      entity_id: entityId,
      computed: revision,
      context,
      facts: JSON.stringify(facts),
      valid_until: validUntil,
    };
  }
}
