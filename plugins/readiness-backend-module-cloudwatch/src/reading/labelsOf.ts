import { Metric } from '@aws-sdk/client-cloudwatch';
import {
  beginningLabel,
  dimensionLabel,
  METRIC,
  NAMESPACE,
} from './labelNames';
import { beginningsOf } from './words';

/** What an alarm is found by: its tags, the beginnings of its name, and what its metrics agree on. */
export function labelsOf(alarm: {
  name: string;
  metrics: readonly Metric[];
  tags?: Readonly<Record<string, string>>;
}): Record<string, string> {
  const beginnings = beginningsOf(alarm.name).map(
    (beginning, index) => [beginningLabel(index + 1), beginning] as const,
  );
  return {
    ...alarm.tags,
    ...Object.fromEntries(beginnings),
    ...agreed(alarm.metrics.map(labelsOfMetric)),
  };
}

function labelsOfMetric(metric: Metric): [string, string][] {
  const dimensions = (metric.Dimensions ?? []).map(
    ({ Name, Value }) => [dimensionLabel(Name!), Value ?? ''] as const,
  );
  const entries = [
    [NAMESPACE, metric.Namespace ?? ''],
    [METRIC, metric.MetricName ?? ''],
    ...dimensions,
  ] as [string, string][];
  return entries.filter(([, value]) => value !== '');
}

/** A label that two metrics give different values says of neither which service the alarm is of. */
function agreed(all: readonly [string, string][][]): Record<string, string> {
  const values = new Map<string, Set<string>>();
  for (const [label, value] of all.flat()) {
    values.set(label, (values.get(label) ?? new Set()).add(value));
  }
  return Object.fromEntries(
    [...values]
      .filter(([, { size }]) => size === 1)
      .map(([label, one]) => [label, [...one][0]]),
  );
}
