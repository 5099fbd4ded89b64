import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRef, TraitOptions } from 'backstage-plugin-readiness-common';
import { ProjectedEntity } from '../stores/EntityStore';
import { GroupParent } from '../stores/GroupStore';
import { Memberships } from './Memberships';
import { ProjectedCatalog } from './ProjectedCatalog';
import { projectEntity } from './projectEntity';

/** The whole catalog at one moment, entities of every kind. */
export class MemoryCatalogSnapshot implements ProjectedCatalog {
  readonly #entities = new Map<EntityRef, Entity>();
  readonly #memberships = new Memberships();
  readonly #members = new Map<EntityRef, readonly EntityRef[]>();
  readonly #projected = new Map<EntityRef, ProjectedEntity>();

  /** @param entities - as {@link stripEntity} makes them */
  constructor(
    entities: Iterable<Entity> = [],
    readonly traitOptions?: TraitOptions,
  ) {
    for (const entity of entities) this.add(entity);
  }

  add(entity: Entity): void {
    this.#entities.set(stringifyEntityRef(entity), entity);
    this.#memberships.add(entity);
    // Both may look at any other entity.
    if (this.#members.size > 0) this.#members.clear();
    if (this.#projected.size > 0) this.#projected.clear();
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

  /** Worked out once, however many ask. */
  project(entityRef: EntityRef): ProjectedEntity | undefined {
    const known = this.#projected.get(entityRef);
    if (known) return known;
    const entity = this.#entities.get(entityRef);
    const projected = entity && projectEntity(entity, this);
    if (projected) this.#projected.set(entityRef, projected);
    return projected;
  }

  groupParents(): GroupParent[] {
    return [...this.#memberships.groupParents()];
  }

  entities(): IterableIterator<[EntityRef, Entity]> {
    return this.#entities.entries();
  }
}
