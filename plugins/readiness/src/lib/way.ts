import { CurrentReport } from 'backstage-plugin-readiness-common';
import { checkTitle, openTitle } from './checks';
import { effortInWords } from './effort';
import { levelTitle } from './levels';
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

/** `Silver opens when alarms are connected`; undefined where nothing keeps the rung closed. */
export function opensInWords(
  { report, scorecard }: CurrentReport,
  path: PathView,
): string | undefined {
  if (!path.waitsForSignals.length) return undefined;
  const level = levelTitle(scorecard, path.level);
  const { connected } = report.signals;
  return `${level} opens when ${whenConnected(
    path.waitsForSignals,
    connected,
  )}`;
}

/** Why there is nothing for the owner to do, though the next rung is not reached. */
export function waitsInWords(current: CurrentReport, path: PathView): string {
  const steps = (mover: Mover, name: string) => {
    const number = path.steps.filter(step => step.waitsFor === mover).length;
    if (!number) return [];
    return [`${number} ${number === 1 ? 'waits' : 'wait'} for ${name}`];
  };
  const waiting = listInWords([
    ...steps('platform', 'the platform'),
    ...steps('time', 'time'),
  ]);
  const opens = opensInWords(current, path);
  return [waiting, opens].filter(Boolean).join('. ');
}
