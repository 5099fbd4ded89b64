import { ChangeCause, Instant } from 'backstage-plugin-readiness-common';

/** One bit per cause, the strongest the highest: a set of causes is one integer, a union one `|`. */
const CAUSE_BITS = {
  time: 1,
  waiver: 2,
  source: 4,
  service: 8,
  standard: 16,
} satisfies Record<ChangeCause, number>;

const STRONGEST_FIRST: readonly ChangeCause[] = [
  'standard',
  'service',
  'source',
  'waiver',
  'time',
];

export const NO_CAUSES = 0;

export function causeBits(...causes: ChangeCause[]): number {
  return causes.reduce((bits, cause) => bits | CAUSE_BITS[cause], NO_CAUSES);
}

/** How the evaluation of an entity stands. */
export interface EvaluationRow {
  entityId: number;
  /** Counts what was recorded for the entity. */
  inputVersion: number;
  /** Causes recorded since the last evaluation. */
  pendingCauses: number;
  /** 0 until the first evaluation. */
  revision: number;
  definitionHash: string | null;
  evaluatedAt: Instant | null;
  dueAt: Instant | null;
}

/** Why an entity is due: the strongest cause, or undefined when it is not. */
export function dueCause(
  row: EvaluationRow,
  query: { definitionHash: string; now?: Instant; evaluateAllBefore?: Instant },
): ChangeCause | undefined {
  // Whatever else holds, nothing of an entity that was never judged can have changed but itself.
  if (row.revision === 0) return 'service';
  const bits =
    row.pendingCauses |
    when(row.definitionHash !== query.definitionHash, 'standard') |
    when(isBefore(row.evaluatedAt, query.evaluateAllBefore), 'source') |
    when(isReached(row.dueAt, query.now), 'time');
  return STRONGEST_FIRST.find(cause => (bits & CAUSE_BITS[cause]) !== 0);
}

function when(condition: boolean, cause: ChangeCause): number {
  return condition ? CAUSE_BITS[cause] : NO_CAUSES;
}

function isBefore(instant: Instant | null, limit: Instant | undefined) {
  return instant !== null && limit !== undefined && instant < limit;
}

function isReached(instant: Instant | null, now: Instant | undefined) {
  return instant !== null && now !== undefined && instant <= now;
}
