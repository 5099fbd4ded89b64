import { Knex } from 'knex';
import { Push } from '../OwnFactStore';
import { FactRow } from '../shared/factRow';
import { upsertRows } from './statements';

const FACTS = {
  name: 'facts',
  key: ['entity_id', 'fact'],
  columns: {
    entity_id: 'integer',
    fact: 'text',
    collector: 'text',
    status: 'text',
    value: 'text',
    kind: 'text',
    reason: 'text',
    link: 'text',
    since: 'text',
    confirmed_at: 'text',
  },
} as const;

const OWN_FACTS = {
  name: 'own_facts',
  key: ['entity_id', 'fact'],
  columns: {
    entity_id: 'integer',
    fact: 'text',
    namespace: 'text',
    pushed_by: 'text',
    pushed_at: 'text',
  },
} as const;

/** In two statements, however many rows there are. */
export async function writePush(
  trx: Knex.Transaction,
  { namespace, by, at }: Push,
  rows: readonly FactRow[],
): Promise<void> {
  await upsertRows(
    trx,
    FACTS,
    rows.map(({ entityId, confirmedAt, ...row }) => ({
      ...row,
      entity_id: entityId,
      confirmed_at: confirmedAt ?? null,
    })),
  );
  await upsertRows(
    trx,
    OWN_FACTS,
    rows.map(({ entityId, fact }) => ({
      entity_id: entityId,
      fact,
      namespace,
      pushed_by: by,
      pushed_at: at,
    })),
  );
}
