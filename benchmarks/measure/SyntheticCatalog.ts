import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { service, syntheticCatalog } from './entities';

/** A catalog that holds nothing: entities are made as they are read, as they would come over the wire. */
export class SyntheticCatalog {
  constructor(public services: number) {}

  service(): CatalogService {
    const asked: Pick<
      CatalogService,
      | 'streamEntities'
      | 'getEntityByRef'
      | 'getEntitiesByRefs'
      | 'getEntityFacets'
    > = {
      streamEntities: request => this.#pages(request?.pageSize ?? 500),
      getEntityByRef: async ref => this.#one(String(ref)),
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(ref => this.#one(ref)),
      }),
      getEntityFacets: async () => ({
        facets: { 'metadata.uid': this.#visible() },
      }),
    };
    return asked as CatalogService;
  }

  /** Every other entity, for whom not everything is shown. */
  #visible() {
    return [...syntheticCatalog(this.services)]
      .filter((_, index) => index % 2 === 0)
      .map(({ metadata }) => ({ value: metadata.uid ?? '', count: 1 }));
  }

  async *#pages(pageSize: number): AsyncGenerator<Entity[]> {
    let page: Entity[] = [];
    for (const entity of syntheticCatalog(this.services)) {
      page.push(entity);
      if (page.length === pageSize) {
        yield page;
        page = [];
      }
    }
    if (page.length > 0) yield page;
  }

  #one(ref: string): Entity | undefined {
    const number = /service-(\d+)$/.exec(ref)?.[1];
    const found = number === undefined ? undefined : service(Number(number));
    return found && stringifyEntityRef(found) === ref ? found : undefined;
  }
}
