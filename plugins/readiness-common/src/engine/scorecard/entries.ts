import { Outcome, Standing } from '../../model';
import { CheckContext } from '../check/context';
import { judgeCheck } from '../check/judgeCheck';
import { Judgement } from '../check/judgement';
import { CompiledReference, CompiledScorecard } from './compiledScorecard';
import { applies, Entry } from './entry';

const NOT_ASKED: Outcome = Object.freeze({
  status: 'not-applicable' as const,
  reason: {
    code: 'level-not-asked' as const,
    text: 'Its level is not asked of entities like this one',
  },
});

/** All checks of a scorecard for one entity, lowest rung first. */
export function entriesOf(
  scorecard: CompiledScorecard,
  context: CheckContext,
): Entry[] {
  const entries = scorecard.references.map(reference =>
    entryOf(reference, context),
  );
  fold(entries);
  return entries;
}

function entryOf(reference: CompiledReference, context: CheckContext): Entry {
  const judgement = judgeCheck(reference.check, context);
  const asked = reference.level?.appliesTo?.(context.subject) ?? true;
  return {
    reference,
    judgement,
    outcome: asked ? judgement.outcome : NOT_ASKED,
    standing: standingOf(judgement, asked, context.now),
  };
}

/** What never gates is named first: an experimental check closes no rung, connected or not. */
function standingOf(
  { check, raw }: Judgement,
  asked: boolean,
  now: number,
): Standing {
  if (check.definition.experimental) return 'experimental';
  if (check.enforcedFrom > now) return 'announced';
  return raw.unconnected && asked ? 'unconnected' : 'counted';
}

/** Folds under what this scorecard shows as a gap; where it shows none, the check stands for itself. */
function fold(entries: Entry[]): void {
  const gaps = new Set(
    entries.filter(isGap).map(entry => entry.reference.check.id),
  );
  for (const entry of entries) {
    if (applies(entry)) {
      entry.foldedUnder = entry.judgement.raw.foldedUnder.find(id =>
        gaps.has(id),
      );
    }
  }
}

function isGap(entry: Entry): boolean {
  return applies(entry) && entry.outcome.status !== 'pass';
}
