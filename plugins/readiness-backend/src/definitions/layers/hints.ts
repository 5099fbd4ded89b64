import { didYouMean } from 'backstage-plugin-readiness-common';
import { Change, isSameUnit } from './Change';
import { Complaint } from './Complaint';

const NOUNS = {
  facts: 'fact',
  checks: 'check',
  scorecards: 'scorecard',
  references: 'check in this scorecard',
};

/**
 * What is complained of, with what helps: a change to what is refused below is told so, once; what
 * brings in something incomplete may have been meant for something else.
 */
export function withHints(
  complaints: readonly Complaint[],
  changes: readonly Change[],
): Complaint[] {
  const unsaid = new Set(
    complaints.filter(({ isUnsaid }) => isUnsaid).map(({ change }) => change),
  );
  const rest = complaints.filter(
    ({ change, isUnsaid }) => !isUnsaid || !refusedBelow(change, changes),
  );
  return [
    ...rest,
    ...[...unsaid].flatMap(change => hintFor(change, changes) ?? []),
  ];
}

function hintFor(
  change: Change,
  changes: readonly Change[],
): Complaint | undefined {
  const { kind, id } = change.unit;
  const hint = (message: string) => ({
    change,
    code: 'nothing-to-change',
    rest: [],
    message,
  });
  if (refusedBelow(change, changes)) {
    return hint(
      `the ${NOUNS[kind]} that it changes is refused, in a lower layer`,
    );
  }
  const others = idsBelow(change, changes);
  if (others.length === 0 || typeof change.current === 'boolean') {
    return undefined;
  }
  return hint(
    `no layer below has a ${
      NOUNS[kind]
    } "${id}" to change, and it is not complete by itself; ${didYouMean(
      id,
      others,
    )}`,
  );
}

function refusedBelow(change: Change, changes: readonly Change[]): boolean {
  return changes.some(
    other =>
      other.layer < change.layer &&
      other.state === 'refused' &&
      isSameUnit(other.unit, change.unit),
  );
}

/** Ids of the same kind, in the same scorecard. */
function idsBelow({ layer, unit }: Change, changes: readonly Change[]) {
  const scorecardOf = (other: Change['unit']) =>
    other.kind === 'references' ? other.scorecard : undefined;
  const ids = changes
    .filter(
      other =>
        other.layer < layer &&
        other.unit.kind === unit.kind &&
        scorecardOf(other.unit) === scorecardOf(unit),
    )
    .map(other => other.unit.id);
  return [...new Set(ids)];
}
