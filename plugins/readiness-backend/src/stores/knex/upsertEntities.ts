import { DEFAULT_NAMESPACE } from '@backstage/catalog-model';
import { canonicalJson, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { ProjectedEntity } from '../EntityStore';

import { causeBits } from '../shared/causes';
import { entitySearchStatement } from './entitySearchRows';
import { idRows, jsonRows } from './jsonRows';
import { query, Statement, together } from './statements';

const COLUMNS = {
  ref: 'text',
  uid: 'text',
  kind: 'text',
  namespace: 'text',
  name: 'text',
  entity: 'text',
  traits: 'text',
  hash: 'text',
} as const;

/** Writes entities, makes them findable in lists and marks them for evaluation: two statements or three. */
export async function upsertEntities(
  trx: Knex.Transaction,
  entities: readonly ProjectedEntity[],
  now: Instant,
): Promise<void> {
  const names = Object.keys(COLUMNS);
  const changes = names
    .filter(name => name !== 'ref')
    .map(name => `${name} = excluded.${name}`);
  const written = await query<{ id: number }>(
    trx,
    `insert into entities (${names}, created_at)
     select ${names}, ? from ? where true order by ref
     on conflict (ref) do update set ${changes}, gone_at = null
     returning id`,
    [now, jsonRows(trx, COLUMNS, entities.map(toRow))],
  );
  const ids = written.map(({ id }) => id);
  await together(trx, [
    entitySearchStatement(trx, entities),
    evaluationsStatement(trx, ids),
  ]);
}

/** Every entity has a row of `evaluations` from the start: locks and marks rely on it. */
function evaluationsStatement(trx: Knex.Transaction, ids: number[]): Statement {
  return {
    sql: `insert into evaluations (entity_id, input_version, pending_causes, revision)
     select id, 1, ${causeBits('service')}, 0 from entities
     where id in (?) order by id
     on conflict (entity_id) do update set
       input_version = evaluations.input_version + 1,
       pending_causes = evaluations.pending_causes | excluded.pending_causes`,
    bindings: [idRows(trx, ids)],
  };
}

function toRow({ ref, uid, entity, traits, hash }: ProjectedEntity) {
  return {
    ref,
    uid: uid ?? null,
    kind: entity.kind,
    namespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
    name: entity.metadata.name,
    entity: canonicalJson(entity),
    traits: canonicalJson(traits),
    hash,
  };
}
