import { StoredEntity } from '../EntityStore';

/** What is read of an entity; the table goes by the name `e`. */
export const ENTITY_COLUMNS = 'e.id, e.ref, e.uid, e.entity, e.traits, e.hash';

export interface EntityColumns {
  id: number;
  ref: string;
  uid: string | null;
  entity: string;
  traits: string;
  hash: string;
}

export function toStoredEntity(row: EntityColumns): StoredEntity {
  return {
    id: row.id,
    ref: row.ref,
    uid: row.uid ?? undefined,
    entity: JSON.parse(row.entity),
    traits: JSON.parse(row.traits),
    hash: row.hash,
  };
}
