import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  DefinitionSet,
  didYouMean,
  EntityRef,
  OutcomeStatus,
  ReportFilter as ReportQuery,
  RESERVED_LEVEL_IDS,
} from 'backstage-plugin-readiness-common';
import { Range, ReportFilter } from '../stores/ReportSearch';

/** The parts of the standard that filters name. */
export type NamedByFilters = Pick<DefinitionSet, 'checks' | 'scorecards'>;

/** A filter as it is asked for, checked against the standard in force. Rejects what nothing could match. */
export function toReportFilter(
  query: ReportQuery,
  definitions: NamedByFilters,
): ReportFilter {
  const { checks, scorecards } = definitions;
  assertStorable(query);
  assertKnown('scorecard', 'scorecard', query.scorecard, scorecards);
  return withoutUndefined({
    scorecard: query.scorecard,
    levels: levelsOf(query, scorecards),
    score: rangeOf('Score', query.minScore, query.maxScore),
    coverage: rangeOf('Coverage', query.minCoverage, query.maxCoverage),
    owners: refsOf('owner', query.owner, 'group'),
    kinds: inOrder(query.kind?.map(lower)),
    namespaces: inOrder(query.namespace?.map(lower)),
    types: inOrder(query.type?.map(lower)),
    systems: refsOf('system', query.system, 'system'),
    domains: refsOf('domain', query.domain, 'domain'),
    lifecycles: inOrder(query.lifecycle?.map(lower)),
    tiers: inOrder(query.tier),
    outcomes: outcomesOf(query.outcome, checks),
    refs: refsOf('entityRef', query.entityRef),
    text: query.text && lower(query.text),
  });
}

/** @param field - named in the complaint, like what is called by the id */
export function assertKnown(
  field: string,
  what: string,
  id: string,
  known: Readonly<Record<string, unknown>>,
): void {
  if (Object.hasOwn(known, id)) return;
  throw new InputError(
    `${field}: there is no ${what} "${id}"; ${didYouMean(
      id,
      Object.keys(known),
    )}`,
  );
}

function levelsOf(
  { level, scorecard }: ReportQuery,
  scorecards: DefinitionSet['scorecards'],
) {
  const ids = scorecards[scorecard].levels.map(({ id }) => id);
  const known = Object.fromEntries(
    [...ids, ...RESERVED_LEVEL_IDS].map(id => [id, id]),
  );
  level?.forEach(id => assertKnown('level', 'level', id, known));
  return inOrder(level);
}

function rangeOf(name: string, min?: number, max?: number): Range | undefined {
  if (min === undefined && max === undefined) return undefined;
  if (min !== undefined && max !== undefined && min > max) {
    throw new InputError(
      `min${name}: ${min} is more than max${name}, ${max}; for example min${name}=50&max${name}=80`,
    );
  }
  return withoutUndefined({ min, max });
}

function refsOf(
  field: string,
  values: readonly string[] | undefined,
  defaultKind?: string,
): EntityRef[] | undefined {
  return inOrder(values?.map(value => refOf(field, value, defaultKind)));
}

function refOf(field: string, value: string, defaultKind?: string): EntityRef {
  try {
    return stringifyEntityRef(parseEntityRef(value, { defaultKind }));
  } catch {
    throw new InputError(
      `${field}: "${value}" is no reference to an entity; for example ${
        defaultKind ?? 'component'
      }:default/payments`,
    );
  }
}

function outcomesOf(
  values: readonly string[] | undefined,
  checks: DefinitionSet['checks'],
): ReportFilter['outcomes'] {
  if (!values) return undefined;
  const outcomes: Record<string, OutcomeStatus[]> = {};
  for (const value of [...new Set(values)].sort()) {
    // The contract has seen to the form, and to the status.
    const [check, status] = value.split(':') as [string, OutcomeStatus];
    assertKnown('outcome', 'check', check, checks);
    outcomes[check] = [...(outcomes[check] ?? []), status];
  }
  return outcomes;
}

/** PostgreSQL holds no such text, and does not even look for one. */
function assertStorable(query: ReportQuery): void {
  for (const [field, value] of Object.entries(query)) {
    if ([value].flat().some(one => String(one).includes('\u0000'))) {
      throw new InputError(`${field}: it has a NUL character; leave it out`);
    }
  }
}

/** Each once, in one order: the same values are the same filter. */
function inOrder<T extends string | number>(
  values: readonly T[] | undefined,
): T[] | undefined {
  return values && [...new Set(values)].sort();
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

function withoutUndefined<T extends object>(object: T): T {
  const entries = Object.entries(object);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined),
  ) as T;
}
