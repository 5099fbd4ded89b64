import { JsonValue } from '@backstage/types';
import { PlacedError } from 'backstage-plugin-readiness-common';
import { Change, isSameUnit, unitAt, valueOf } from './Change';
import { Complaint } from './Complaint';
import { RawSet } from './foldChanges';
import { isWhole } from './mergeFields';
import { isMap } from './values';

/**
 * Whose change an error of the finished set comes from: the highest one that wrote what is wrong;
 * for what nobody wrote, the lowest one, which brought the definition in.
 */
export function blame(
  error: PlacedError,
  changes: readonly Change[],
  raw: RawSet,
): Complaint | undefined {
  const place = unitAt(namedPath(error.path, raw));
  if (!place) return undefined;
  const speakers = changes.filter(
    change => change.state !== 'refused' && isSameUnit(change.unit, place.unit),
  );
  const { change, isUnsaid } = mostSpecific(speakers, place.rest);
  const { code, message } = error;
  return change && { change, code, message, rest: place.rest, isUnsaid };
}

/** A path whose rungs and categories are named rather than counted. */
function namedPath(path: readonly PropertyKey[], raw: RawSet): string[] {
  const parts = path.map(String);
  const [kind, id, list, index, ...rest] = parts;
  if (kind !== 'scorecards' || index === undefined) return parts;
  if (list !== 'levels' && list !== 'categories') return parts;
  const name = raw.scorecards[id]?.[list][Number(index)]?.id ?? index;
  return [kind, id, list, `${name}`, ...rest];
}

function mostSpecific(
  speakers: readonly Change[],
  rest: readonly string[],
): { change?: Change; isUnsaid: boolean } {
  const ranked = speakers
    .map(change => ({ change, depth: depthOf(valueOf(change), rest) }))
    .sort((a, b) => b.depth - a.depth || b.change.layer - a.change.layer);
  const isNobodys = ranked[0]?.depth === 0;
  // An id is given by the key, and what is wrong with the whole is not missing.
  const isUnsaid = isNobodys && rest.length > 0 && rest[0] !== 'id';
  return { change: ranked.at(isNobodys ? -1 : 0)?.change, isUnsaid };
}

/** How far a path leads into what a change wrote. */
function depthOf(
  value: JsonValue | undefined,
  [part, ...rest]: readonly string[],
): number {
  if (part === undefined) return 0;
  const child = childOf(value, part);
  if (child === undefined) return 0;
  return isWhole(part) ? 1 : 1 + depthOf(child, rest);
}

/** Lists are entered by the ids of what is in them. */
function childOf(
  value: JsonValue | undefined,
  part: string,
): JsonValue | undefined {
  if (Array.isArray(value)) {
    return value.find(item => isMap(item) && item.id === part) ?? value[+part];
  }
  return isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}
