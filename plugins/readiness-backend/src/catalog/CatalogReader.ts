import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EntityRef, TraitOptions } from 'backstage-plugin-readiness-common';
import { createPacer } from '../util/pacer';
import { MemoryCatalogSnapshot } from './MemoryCatalogSnapshot';
import { overlaySnapshot } from './overlaySnapshot';
import { relatedRefs } from './refs';
import { stripEntity } from './stripEntity';
import { CatalogOfTraits } from './traitsOf';

/** Few enough that reading one page does not hold up the process. */
const PAGE_SIZE = 200;

/** Reads the catalog as the plugin itself, never as a user: everyone is judged by the same. */
export class CatalogReader {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #traitOptions?: TraitOptions;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    traitOptions?: TraitOptions;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#traitOptions = options.traitOptions;
  }

  /** The whole catalog. Rejects when it cannot be read to its end: half a catalog is none. */
  async readAll(): Promise<MemoryCatalogSnapshot> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const snapshot = new MemoryCatalogSnapshot([], this.#traitOptions);
    const pace = createPacer();
    const pages = this.#catalog.streamEntities(
      { pageSize: PAGE_SIZE },
      { credentials },
    );
    for await (const page of pages) {
      for (const entity of page) {
        snapshot.add(stripEntity(entity));
        await pace();
      }
    }
    return snapshot;
  }

  /** One entity as it is now. */
  async readOne(ref: EntityRef): Promise<Entity | undefined> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    return entity && stripEntity(entity);
  }

  /** A snapshot that knows an entity, and what it stands on, as they are now. */
  async refresh(
    snapshot: CatalogOfTraits,
    entity: Entity,
  ): Promise<CatalogOfTraits> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const entityRefs = relatedRefs(
      entity,
      RELATION_OWNED_BY,
      RELATION_PART_OF,
      RELATION_DEPENDS_ON,
    );
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs },
      { credentials },
    );
    const neighbours = items.flatMap(item => (item ? stripEntity(item) : []));
    return overlaySnapshot(snapshot, [entity, ...neighbours]);
  }
}
