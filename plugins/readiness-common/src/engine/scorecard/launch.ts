import { Report } from '../../model';
import { CompiledScorecard } from './compiledScorecard';
import { counts, Entry, holds } from './entry';

/**
 * Before launch: how many checks up to the launch rung hold, of how many that can be judged and do
 * not need production themselves.
 */
export function launchOf(
  { definition, levels }: CompiledScorecard,
  entries: readonly Entry[],
): Report['launch'] {
  const level = definition.launchLevel;
  const height = levels.findIndex(({ id }) => id === level);
  if (level === undefined || height < 0) return undefined;
  const asked = entries.filter(
    entry =>
      counts(entry) &&
      !entry.judgement.check.definition.afterLaunch &&
      entry.reference.level &&
      levels.indexOf(entry.reference.level) <= height,
  );
  return { level, holds: asked.filter(holds).length, of: asked.length };
}
