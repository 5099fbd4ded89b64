import { EntityRef } from 'backstage-plugin-readiness-common';
import { Placed } from './MappingIndex';

/**
 * Of entities in one repository, those that a change of these paths is about: for each path the ones with
 * the longest folder above it. Without paths, all of them.
 */
export function underPaths(
  placed: readonly Placed[],
  paths: readonly string[] | undefined,
): EntityRef[] {
  if (!paths || paths.length === 0) return unique(placed);
  return unique(paths.flatMap(path => nearest(placed, path)));
}

function nearest(placed: readonly Placed[], path: string): Placed[] {
  const file = path.replace(/^\/+/, '');
  const above = placed.filter(
    ({ path: folder }) =>
      folder === '' || file === folder || file.startsWith(`${folder}/`),
  );
  const longest = Math.max(...above.map(({ path: folder }) => folder.length));
  return above.filter(({ path: folder }) => folder.length === longest);
}

function unique(placed: readonly Placed[]): EntityRef[] {
  return [...new Set(placed.map(({ ref }) => ref))];
}
