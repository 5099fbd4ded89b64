import { CurrentReport } from 'backstage-plugin-readiness-common';
import { checkTitle, openTitle } from './checks';
import { effortInWords } from './effort';
import { count } from './numbers';
import { whenConnected } from './signals';
import { PathView } from './types';
import { listInWords } from './words';

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
export function ownStepsInWords(path: PathView): string {
  const own = path.steps.filter(({ waitsFor }) => waitsFor === 'owner').length;
  if (!own) return 'nothing for you to do';
  return `${count(own, 'step')} of yours, about ${effortInWords(path.effort)}`;
}

/** What else stands in the way: `1 waits for the platform and 1 waits for time`. */
export function waitsInWords(path: PathView): string {
  const waiting = (mover: Mover, name: string) => {
    const number = path.steps.filter(step => step.waitsFor === mover).length;
    return number
      ? [`${number} ${number === 1 ? 'waits' : 'wait'} for ${name}`]
      : [];
  };
  const parts = [
    ...waiting('platform', 'the platform'),
    ...waiting('time', 'time'),
  ];
  if (path.waitsForSignals.length) {
    parts.push(`it opens when ${whenConnected(path.waitsForSignals)}`);
  }
  return listInWords(parts) || 'nothing waits for the platform or for time';
}
