import { DefinitionError, ScorecardDefinition } from '../../model';
import { errorAt, Path } from './definitionError';
import { didYouMean } from './messages';

/** What is wrong with the names that a scorecard uses. */
export function scorecardErrors(
  scorecard: ScorecardDefinition,
  checkIds: readonly string[],
): DefinitionError[] {
  const path = ['scorecards', scorecard.id];
  return [
    ...duplicates(scorecard.levels, 'duplicate-level', [...path, 'levels']),
    ...duplicates(scorecard.categories, 'duplicate-category', [
      ...path,
      'categories',
    ]),
    ...emptyLevels(scorecard, path),
    ...launchLevelErrors(scorecard, path),
    ...referenceErrors(scorecard, checkIds, path),
  ];
}

function duplicates(
  items: readonly { id: string }[],
  code: string,
  path: Path,
): DefinitionError[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex(item => item.id === id) === index;
    const message = `"${id}" is there already; ids are unique, for example "${id}-2"`;
    return first ? [] : [errorAt(code, [...path, index, 'id'], message)];
  });
}

/** A rung that no check gates could never be earned. */
function emptyLevels(
  { levels, checks }: ScorecardDefinition,
  path: Path,
): DefinitionError[] {
  const used = new Set(Object.values(checks).map(({ level }) => level));
  return levels.flatMap(({ id }, index) => {
    const message = `no check has level "${id}"; remove the level, or give it one, for example { "level": "${id}" }`;
    return used.has(id)
      ? []
      : [errorAt('level-without-checks', [...path, 'levels', index], message)];
  });
}

function launchLevelErrors(
  { levels, launchLevel }: ScorecardDefinition,
  path: Path,
): DefinitionError[] {
  return launchLevel === undefined
    ? []
    : unlessKnown(launchLevel, idsOf(levels), 'unknown-level', [
        ...path,
        'launchLevel',
      ]);
}

function referenceErrors(
  { checks, levels, categories }: ScorecardDefinition,
  checkIds: readonly string[],
  path: Path,
): DefinitionError[] {
  return Object.entries(checks).flatMap(([id, { level, category }]) => {
    const at = [...path, 'checks', id];
    return [
      ...unlessKnown(id, checkIds, 'unknown-check', at),
      ...(level === undefined
        ? []
        : unlessKnown(level, idsOf(levels), 'unknown-level', [...at, 'level'])),
      ...unlessKnown(category, idsOf(categories), 'unknown-category', [
        ...at,
        'category',
      ]),
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
): DefinitionError[] {
  if (known.includes(id)) return [];
  const message = `"${id}" does not exist; ${didYouMean(id, known)}`;
  return [errorAt(code, path, message)];
}
