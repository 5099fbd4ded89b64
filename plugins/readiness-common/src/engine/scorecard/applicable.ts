import { Subject } from '../entity/subject';
import { CompiledScorecard } from './compiledScorecard';

/** The scorecards that apply to an entity; a fallback only where no other does. */
export function applicable(
  scorecards: readonly CompiledScorecard[],
  subject: Subject,
): CompiledScorecard[] {
  const matching = scorecards.filter(({ appliesTo }) => appliesTo(subject));
  const richer = matching.filter(({ fallback }) => !fallback);
  return richer.length > 0 ? richer : matching;
}
