import { AlarmReading } from 'backstage-plugin-readiness-node';
import { createGlobs } from '../../../delivery/globs';
import { remember } from '../../../util/remember';
import {
  GOLDEN_SIGNALS,
  RUN_SIGNALS,
  Signal,
  SignalPatterns,
  SIGNALS,
} from './Signal';

export type SignalsOf = (
  alarm: Pick<AlarmReading, 'labels' | 'metric'>,
) => readonly Signal[];

/**
 * Tells what an alarm watches: what a label says, else what its metric is called. Of each family of signals a metric
 * tells of one, the first whose patterns fit. What cannot be told is none.
 *
 * @param layers - the first that fits at all decides: what the installation says comes before what is usual
 */
export function createRecogniser(
  labels: readonly string[],
  layers: readonly SignalPatterns[],
): SignalsOf {
  const families = layers.map(layer =>
    [GOLDEN_SIGNALS, RUN_SIGNALS].map(family => firstOf(family, layer)),
  );
  // Every service has alarms of the same few metrics.
  const byMetric = remember((metric: string) => {
    for (const layer of families) {
      const found = layer.flatMap(find => find(metric) ?? []);
      if (found.length > 0) return found;
    }
    return [];
  });
  return ({ labels: own, metric }) => {
    const said = labels.flatMap(name => saidSignals(own[name]));
    if (said.length > 0) return [...new Set(said)];
    return metric ? byMetric(metric) : [];
  };
}

function firstOf(family: readonly Signal[], patterns: SignalPatterns) {
  const tests = family.flatMap(signal => {
    const globs = patterns[signal] ?? [];
    return globs.length > 0 ? [{ signal, fits: createGlobs(globs) }] : [];
  });
  return (metric: string) => tests.find(({ fits }) => fits(metric))?.signal;
}

/** A label holds one signal, or several between commas; `error` and `missed_run` are understood. */
function saidSignals(text: string | undefined): Signal[] {
  if (!text) return [];
  const words = text.toLocaleLowerCase('en-US').split(/[\s,;]+/);
  return words.flatMap(word => {
    const name = word.replaceAll('_', '-');
    return (
      SIGNALS.find(signal => signal === name || signal === `${name}s`) ?? []
    );
  });
}
