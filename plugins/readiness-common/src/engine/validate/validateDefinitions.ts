import {
  CheckDefinition,
  checkDefinitionSchema,
  comparisonsOf,
  DefinitionError,
  DefinitionSet,
  FactDefinition,
  factDefinitionSchema,
  ScorecardDefinition,
  scorecardDefinitionSchema,
} from '../../model';
import { FactBook } from '../condition/factBook';
import { checkErrors } from './checkErrors';
import { joined, PlacedError } from './definitionError';
import { factErrors } from './factErrors';
import { ReadMap, readMap } from './readMap';
import { readParts } from './readParts';
import { readRoot, Root } from './readRoot';
import { scorecardErrors } from './scorecardErrors';

/**
 * A valid set, or everything that is wrong with it.
 *
 * @public
 */
export type ValidationResult =
  | { definitions: DefinitionSet; errors: [] }
  | { definitions?: undefined; errors: DefinitionError[] };

/**
 * Reads `{ facts?, checks, scorecards }`, each a map by id (the id may be repeated inside), as it
 * comes from a file or from configuration. All errors at once, each with a code, a path from the
 * root and an example of a valid value. Never throws.
 *
 * Of the known facts the result keeps those that a check asks for: a collector that declares one
 * more fact must not change the hash of what judges.
 *
 * @public
 */
export function validateDefinitions(
  raw: unknown,
  knownFacts: readonly FactDefinition[],
): ValidationResult {
  const { definitions, errors } = examineDefinitions(raw, knownFacts);
  return definitions
    ? { definitions, errors: [] }
    : { errors: errors.map(joined) };
}

/**
 * The same, for who needs to know exactly where each error is.
 *
 * @param pushedFacts - known as well, but of no collector: definitions may declare more beside them
 *
 * @public
 */
export function examineDefinitions(
  raw: unknown,
  knownFacts: readonly FactDefinition[],
  pushedFacts: readonly FactDefinition[] = [],
): { definitions?: DefinitionSet; errors: PlacedError[] } {
  const { root, errors: rootErrors } = readRoot(raw);
  if (!root) return { errors: rootErrors };
  const maps = readMaps(root);
  const facts = {
    ...byRef([...knownFacts, ...pushedFacts]),
    ...maps.facts.valid,
  };
  const errors = [
    ...maps.facts.errors,
    ...maps.checks.errors,
    ...maps.scorecards.errors,
    ...factErrors(maps.facts.valid, knownFacts),
    ...checkErrors(root.checks, facts),
    ...namesIn(root.scorecards, maps.checks.ids),
  ];
  if (errors.length > 0) return { errors };
  const { valid: checks } = maps.checks;
  const { valid: scorecards } = maps.scorecards;
  const used = factsAskedFor(checks, facts);
  return { definitions: { facts: used, checks, scorecards }, errors: [] };
}

interface Maps {
  facts: ReadMap<FactDefinition>;
  checks: ReadMap<CheckDefinition>;
  scorecards: ReadMap<ScorecardDefinition>;
}

function readMaps({ facts = {}, checks, scorecards }: Root): Maps {
  return {
    facts: readMap('facts', facts, factDefinitionSchema, 'ref'),
    checks: readMap('checks', checks, checkDefinitionSchema, 'id'),
    scorecards: readMap(
      'scorecards',
      scorecards,
      scorecardDefinitionSchema,
      'id',
    ),
  };
}

function namesIn(
  scorecards: Root['scorecards'],
  checkIds: readonly string[],
): PlacedError[] {
  const { levels, categories, launchLevel, checks } =
    scorecardDefinitionSchema.shape;
  return Object.entries(scorecards).flatMap(([id, scorecard]) => {
    const shape = { levels, categories, launchLevel, checks };
    return scorecardErrors({ id, ...readParts(scorecard, shape) }, checkIds);
  });
}

function byRef(
  facts: readonly FactDefinition[],
): Record<string, FactDefinition> {
  return Object.fromEntries(facts.map(fact => [fact.ref, fact]));
}

function factsAskedFor(
  checks: Readonly<Record<string, CheckDefinition>>,
  facts: FactBook,
): Record<string, FactDefinition> {
  const refs = Object.values(checks)
    .flatMap(check => comparisonsOf(check.when))
    .map(({ fact }) => fact);
  return byRef([...new Set(refs)].map(ref => facts[ref]));
}
