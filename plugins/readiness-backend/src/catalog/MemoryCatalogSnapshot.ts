import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { CatalogSnapshot } from 'backstage-plugin-readiness-node';
import { GroupParent } from '../stores/GroupStore';
import { Memberships } from './Memberships';

/** The whole catalog at one moment, entities of every kind. */
export class MemoryCatalogSnapshot implements CatalogSnapshot {
  readonly #entities = new Map<EntityRef, Entity>();
  readonly #memberships = new Memberships();
  readonly #members = new Map<EntityRef, readonly EntityRef[]>();

  /** @param entities - as {@link stripEntity} makes them */
  constructor(entities: Iterable<Entity> = []) {
    for (const entity of entities) this.add(entity);
  }

  add(entity: Entity): void {
    this.#entities.set(stringifyEntityRef(entity), entity);
    this.#memberships.add(entity);
    this.#members.clear();
  }

  get(entityRef: EntityRef): Entity | undefined {
    return this.#entities.get(entityRef);
  }

  /** Only people whom the catalog knows: a name in a list of members is no person yet. */
  membersOf(groupRef: EntityRef): readonly EntityRef[] {
    const known = this.#members.get(groupRef);
    if (known) return known;
    const members = this.#memberships
      .membersOf(groupRef)
      .filter(ref => ref.startsWith('user:') && this.#entities.has(ref));
    this.#members.set(groupRef, members);
    return members;
  }

  groupParents(): GroupParent[] {
    return [...this.#memberships.groupParents()];
  }

  entities(): IterableIterator<[EntityRef, Entity]> {
    return this.#entities.entries();
  }
}
