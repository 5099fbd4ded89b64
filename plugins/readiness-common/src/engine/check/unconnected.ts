import { Evidence, FactRef } from '../../model';
import { sourceOf } from '../condition/compileLeaf';
import { CheckContext } from './context';
import { RawJudgement } from './judgement';

/** A check that no source can answer here: it stands outside score and coverage. */
export function unconnected(
  lines: readonly Evidence[],
  context: CheckContext,
): RawJudgement {
  const missing = distinct(lines.map(line => line.fact));
  return {
    outcome: {
      status: 'unknown',
      reason: 'no-source',
      missing,
      evidence: [...lines],
    },
    canPass: false,
    unconnected: distinct(
      missing.map(fact => context.book[fact].signal),
    ).sort(),
    foldedUnder: [],
    flipsAt: Infinity,
  };
}

/** What requires a check that no source can answer cannot be answered either. */
export function unconnectedBy(required: RawJudgement): RawJudgement {
  const { outcome } = required;
  const missing = outcome.status === 'unknown' ? outcome.missing : [];
  return {
    ...required,
    outcome: { status: 'unknown', reason: 'no-source', missing, evidence: [] },
  };
}

/** Facts about which nothing can be said though their source is connected. */
export function missingFacts(
  lines: readonly Evidence[],
  connected: ReadonlySet<string>,
): FactRef[] {
  return distinct(
    lines
      .filter(line => line.status === 'unknown')
      .map(line => line.fact)
      .filter(fact => connected.has(sourceOf(fact))),
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
