import { stringifyEntityRef } from '@backstage/catalog-model';
import { Report } from '../../model';
import { CheckContext } from '../check/context';
import { EvaluationInput } from '../input';
import { CompiledScorecard } from '../scorecard/compiledScorecard';
import { entriesOf } from '../scorecard/entries';
import { evidenceMixOf } from '../scorecard/evidenceMix';
import { gainsOf } from '../scorecard/gain';
import { launchOf } from '../scorecard/launch';
import { levelOf } from '../scorecard/level';
import { pathOf } from '../scorecard/path';
import { rungsOf } from '../scorecard/rungs';
import { scoreOf } from '../scorecard/score';
import { signalsOf } from '../scorecard/signals';
import { talliesOf } from '../scorecard/tallies';
import { resultOf } from './result';
import { validUntilOf } from './validUntil';

/** Floor 5: one scorecard for one entity. Its keys come in the order of canonical JSON, which it is written as next. */
export function reportOf(
  scorecard: CompiledScorecard,
  context: CheckContext,
  input: EvaluationInput,
  definitionHash: string,
): Report {
  const { entity, traits } = input;
  const entries = entriesOf(scorecard, context);
  const standing = rungsOf(scorecard, entries);
  const gains = gainsOf(entries);
  const launch = context.preLaunch ? launchOf(scorecard, entries) : undefined;
  const { level, floor, rank, withWaivers } = levelOf(standing, entries);
  const { score, possible, coverage } = scoreOf(entries);
  return {
    coverage,
    definitionHash,
    entityRef: stringifyEntityRef(entity),
    evidenceMix: evidenceMixOf(entries),
    floor,
    ...(launch && { launch }),
    level,
    next: pathOf(standing, entries, gains),
    possible,
    rank,
    results: entries.map(entry => resultOf(entry, gains, input)),
    rungs: standing.map(({ rung }) => rung),
    score,
    scorecard: scorecard.id,
    signals: signalsOf(scorecard, context.book, context.connected),
    stage: traits.stage.value,
    tallies: talliesOf(entries),
    traits,
    validUntil: validUntilOf(entries, context.now),
    withWaivers,
  };
}
