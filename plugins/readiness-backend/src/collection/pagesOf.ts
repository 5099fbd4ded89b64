import { EntityStore, StoredEntity } from '../stores/EntityStore';
import { breathe } from '../util/breathe';

/** Entities asked about at once. */
const PAGE = 500;

/** All living entities, page by page, until the signal says stop. */
export async function* pagesOf(
  entities: EntityStore,
  abort: AbortSignal,
): AsyncGenerator<StoredEntity[]> {
  let after = 0;
  while (!abort.aborted) {
    const page = await entities.page({ after, limit: PAGE });
    if (page.length === 0) return;
    await breathe();
    yield page;
    after = page[page.length - 1].id;
  }
}
