import { createHash } from 'node:crypto';
import {
  canonicalJson,
  CatalogProjection,
  ProjectedLevels,
} from 'backstage-plugin-readiness-common';
import { ProjectedCategories } from '../definitions/projection/readProjectedCategories';
import { LevelsOfEntity, ProjectionPosition } from '../stores/ProjectionStore';
import { ReadContext } from './ReadContext';

type Context = Pick<ReadContext, 'stores' | 'projectedCategories'>;

/** Levels for the catalog to show: those that changed since an answer before, or all. */
export async function readCatalogProjection(
  since: string | undefined,
  { stores, projectedCategories }: Context,
): Promise<CatalogProjection> {
  const categories = projectedCategories();
  const shown = nameOf(categories);
  const { position, full, entries } = await stores.projection.read(
    since === undefined ? undefined : parseCursor(since, shown),
  );
  return {
    cursor: `${position.epoch}${shown}.${position.seq}`,
    full,
    entries: entries.map(({ entityRef, levels }) => ({
      entityRef,
      levels: levelsShown(levels, categories),
    })),
  };
}

/** What is no cursor is one that is not known: the answer to both is everything. */
function parseCursor(
  cursor: string,
  shown: string,
): ProjectionPosition | undefined {
  const [, epoch, seq] = /^([^.]+)\.(\d{1,15})$/.exec(cursor) ?? [];
  if (!epoch?.endsWith(shown)) return undefined;
  return {
    epoch: epoch.slice(0, epoch.length - shown.length),
    seq: Number(seq),
  };
}

/** Part of the cursor: whoever was told of other categories has to be told everything once. */
function nameOf(categories: ProjectedCategories): string {
  const some = [...categories].filter(([, ids]) => ids.length > 0);
  if (some.length === 0) return '';
  const text = canonicalJson(Object.fromEntries(some));
  return `~${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

function levelsShown(
  levels: LevelsOfEntity['levels'],
  categories: ProjectedCategories,
): ProjectedLevels {
  const shown = Object.entries(levels).map(
    ([scorecard, { level, rank, categories: states }]) => {
      const ids = categories.get(scorecard) ?? [];
      const known = ids.filter(id => Object.hasOwn(states, id));
      const some = Object.fromEntries(known.map(id => [id, states[id]]));
      const isAny = known.length > 0;
      return [scorecard, { level, rank, ...(isAny && { categories: some }) }];
    },
  );
  return Object.fromEntries(shown);
}
