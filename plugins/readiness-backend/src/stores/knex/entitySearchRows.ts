import { canonicalJson } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { searchFields } from '../../catalog/searchFields';
import { ProjectedEntity } from '../EntityStore';
import { idRows, jsonRows } from './jsonRows';
import { query, Statement } from './statements';

const COLUMNS = {
  ref: 'text',
  uid: 'text',
  kind: 'text',
  namespace: 'text',
  type: 'text',
  lifecycle: 'text',
  owner: 'text',
  system: 'text',
  domain: 'text',
  tier: 'integer',
  stage: 'text',
  sort_name: 'text',
  text: 'text',
  shown: 'text',
} as const;

/** Makes entities that are stored findable in lists. */
export function entitySearchStatement(
  trx: Knex.Transaction,
  entities: readonly ProjectedEntity[],
): Statement {
  const names = Object.keys(COLUMNS);
  return {
    sql: `insert into entity_search (entity_id, ${names})
     select e.id, ${names.map(name => `input.${name}`)}
     from ? join entities e on e.ref = input.ref where true order by e.id
     on conflict (entity_id) do update set ${names.map(
       name => `${name} = excluded.${name}`,
     )}`,
    bindings: [jsonRows(trx, COLUMNS, entities.map(toRow))],
  };
}

/** Hides entities from all lists. */
export async function removeEntitySearch(
  trx: Knex.Transaction,
  entityIds: readonly number[],
): Promise<void> {
  await query(trx, 'delete from entity_search where entity_id in (?)', [
    idRows(trx, entityIds),
  ]);
}

function toRow(entity: ProjectedEntity) {
  const { sortName, shown, ...fields } = searchFields(entity);
  return {
    ...fields,
    uid: fields.uid ?? null,
    type: fields.type ?? null,
    lifecycle: fields.lifecycle ?? null,
    owner: fields.owner ?? null,
    system: fields.system ?? null,
    domain: fields.domain ?? null,
    sort_name: sortName,
    shown: canonicalJson(shown),
  };
}
