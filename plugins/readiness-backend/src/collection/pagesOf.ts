import { ProjectedCatalog } from '../catalog/ProjectedCatalog';
import { EntityStore, StoredEntity } from '../stores/EntityStore';
import { SaidOfEntity } from '../stores/FactStore';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';

/** Entities asked about at once. */
const PAGE = 500;

/** A living entity as it is asked about. */
export type LivingEntity = Pick<
  StoredEntity,
  'id' | 'ref' | 'entity' | 'traits'
> & { said: string | undefined };

/**
 * Living entities with what is in the catalog of them, page by page, until the signal says stop. Which of
 * them live is for the store to say: one that the catalog has lost is asked about as it was, until the
 * synchronisation agrees that it is gone.
 */
export async function* pagesOf(
  living: readonly SaidOfEntity[],
  snapshot: ProjectedCatalog,
  { entities, abort }: { entities: EntityStore; abort: AbortSignal },
): AsyncGenerator<LivingEntity[]> {
  for (const page of chunks(living, PAGE)) {
    if (abort.aborted) return;
    const lost = page.filter(({ ref }) => !snapshot.get(ref));
    const stored = await storedOf(lost, entities);
    yield page.flatMap(({ entityId, ref, said }) => {
      const found = snapshot.project(ref) ?? stored.get(ref);
      if (!found) return [];
      const { entity, traits } = found;
      return { id: entityId, ref, entity, traits, said };
    });
    await breathe();
  }
}

async function storedOf(
  lost: readonly SaidOfEntity[],
  entities: EntityStore,
): Promise<Map<string, StoredEntity>> {
  if (lost.length === 0) return new Map();
  const stored = await entities.getMany(lost.map(({ ref }) => ref));
  return new Map(stored.map(entity => [entity.ref, entity]));
}
