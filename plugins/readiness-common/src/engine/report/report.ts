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

/** Floor 5: one scorecard for one entity. */
export function reportOf(
  scorecard: CompiledScorecard,
  context: CheckContext,
  { entity, traits }: EvaluationInput,
  definitionHash: string,
): Report {
  const entries = entriesOf(scorecard, context);
  const standing = rungsOf(scorecard, entries);
  const gains = gainsOf(entries);
  const launch = context.preLaunch ? launchOf(scorecard, entries) : undefined;
  return {
    entityRef: stringifyEntityRef(entity),
    scorecard: scorecard.id,
    definitionHash,
    stage: traits.stage.value,
    ...levelOf(standing, entries),
    ...scoreOf(entries),
    tallies: talliesOf(entries),
    evidenceMix: evidenceMixOf(entries),
    rungs: standing.map(({ rung }) => rung),
    next: pathOf(standing, entries, gains),
    ...(launch && { launch }),
    signals: signalsOf(scorecard, context.book, context.connected),
    traits,
    results: entries.map(entry => resultOf(entry, gains, entity)),
    validUntil: validUntilOf(entries, context.now),
  };
}
