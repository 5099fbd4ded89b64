import { ScorecardDefinition } from '../../model';
import { errorAt, Path, PlacedError } from './definitionError';
import { didYouMean } from './messages';

/** A scorecard as far as it could be read. */
export type ReadableScorecard = Pick<ScorecardDefinition, 'id'> &
  Partial<
    Pick<
      ScorecardDefinition,
      'levels' | 'categories' | 'launchLevel' | 'checks'
    >
  >;

/** What is wrong with the names that a scorecard uses. What could not be read is not held against others. */
export function scorecardErrors(
  scorecard: ReadableScorecard,
  checkIds: readonly string[],
): PlacedError[] {
  const path = ['scorecards', scorecard.id];
  const { levels, categories } = scorecard;
  return [
    ...duplicates(levels, 'duplicate-level', [...path, 'levels']),
    ...duplicates(categories, 'duplicate-category', [...path, 'categories']),
    ...emptyLevels(scorecard, path),
    ...launchLevelErrors(scorecard, path),
    ...referenceErrors(scorecard, checkIds, path),
  ];
}

function duplicates(
  items: readonly { id: string }[] = [],
  code: string,
  path: Path,
): PlacedError[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex(item => item.id === id) === index;
    const message = `"${id}" is there already; ids are unique, for example "${id}-2"`;
    return first ? [] : [errorAt(code, [...path, index, 'id'], message)];
  });
}

/** A rung that no check gates could never be earned. */
function emptyLevels(
  { levels = [], checks }: ReadableScorecard,
  path: Path,
): PlacedError[] {
  if (!checks) return [];
  const used = new Set(Object.values(checks).map(({ level }) => level));
  return levels.flatMap(({ id }, index) => {
    const message = `no check has level "${id}"; remove the level, or give it one, for example { "level": "${id}" }`;
    return used.has(id)
      ? []
      : [errorAt('level-without-checks', [...path, 'levels', index], message)];
  });
}

function launchLevelErrors(
  { levels, launchLevel }: ReadableScorecard,
  path: Path,
): PlacedError[] {
  return launchLevel === undefined || !levels
    ? []
    : unlessKnown(launchLevel, idsOf(levels), 'unknown-level', [
        ...path,
        'launchLevel',
      ]);
}

function referenceErrors(
  { checks = {}, levels, categories }: ReadableScorecard,
  checkIds: readonly string[],
  path: Path,
): PlacedError[] {
  return Object.entries(checks).flatMap(([id, { level, category }]) => {
    const at = [...path, 'checks', id];
    return [
      ...unlessKnown(id, checkIds, 'unknown-check', at),
      ...(level === undefined || !levels
        ? []
        : unlessKnown(level, idsOf(levels), 'unknown-level', [...at, 'level'])),
      ...(categories
        ? unlessKnown(category, idsOf(categories), 'unknown-category', [
            ...at,
            'category',
          ])
        : []),
    ];
  });
}

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function unlessKnown(
  id: string,
  known: readonly string[],
  code: string,
  path: Path,
): PlacedError[] {
  if (known.includes(id)) return [];
  const message = `"${id}" does not exist; ${didYouMean(id, known)}`;
  return [errorAt(code, path, message)];
}
