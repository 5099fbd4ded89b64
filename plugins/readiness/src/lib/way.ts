import { CurrentReport } from 'backstage-plugin-readiness-common';
import { checkTitle, openTitle } from './checks';
import { Words } from '../translations/words';
import { levelTitle } from './levels';
import { whenConnected } from './signals';
import { PathView } from './types';

type Mover = PathView['steps'][number]['waitsFor'];

/** One step, ready to be shown. */
export interface Step {
  check: string;
  title: string;
  /** What to do; missing where it is nobody's to do here. */
  text?: string;
  effort: number;
  gain: number;
}

/** The steps of the way, by whose move they are. */
export function stepsBy(
  current: CurrentReport,
  path: PathView,
): Record<Mover, Step[]> {
  const by: Record<Mover, Step[]> = { owner: [], platform: [], time: [] };
  for (const step of path.steps) {
    const result = current.report.results.find(
      ({ check }) => check === step.check,
    );
    by[step.waitsFor].push({
      check: step.check,
      title: result
        ? openTitle(current, result)
        : checkTitle(current, step.check),
      text: result?.fix?.text,
      effort: step.effort,
      gain: step.gain,
    });
  }
  return by;
}

/** `4 steps of yours, about 7 h`; nothing to do is said, too. */
export function ownStepsInWords({ t, effort }: Words, path: PathView): string {
  const count = stepsOf(path, 'owner');
  if (!count) return t('way.nothing');
  return t('way.own', { count, effort: effort(path.effort) });
}

/** `Silver opens when alarms are connected`; undefined where nothing keeps the rung closed. */
export function opensInWords(
  words: Words,
  { report, scorecard }: CurrentReport,
  path: PathView,
): string | undefined {
  if (!path.waitsForSignals.length) return undefined;
  const { connected } = report.signals;
  return words.t('standing.opens', {
    level: levelTitle(words.t, scorecard, path.level),
    connected: whenConnected(words, path.waitsForSignals, connected),
  });
}

/** Why there is nothing for the owner to do, though the next rung is not reached. */
export function waitsInWords(
  words: Words,
  current: CurrentReport,
  path: PathView,
): string {
  const waits = (['platform', 'time'] as const).flatMap(mover => {
    const count = stepsOf(path, mover);
    return count ? [words.t(`way.${mover}`, { count })] : [];
  });
  const opens = opensInWords(words, current, path);
  return [words.list(waits), opens].filter(Boolean).join('. ');
}

function stepsOf(path: PathView, mover: Mover): number {
  return path.steps.filter(({ waitsFor }) => waitsFor === mover).length;
}
