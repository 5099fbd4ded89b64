import { Metric, MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { StoredAlarm } from './StoredAlarm';

/** Expressions may be pages long. */
const LONGEST = 500;

/** The metrics that an alarm looks at; several, where it calculates with them. */
export function metricsOf(alarm: StoredAlarm): Metric[] {
  const { Dimensions, MetricName, Namespace } = alarm;
  if (MetricName) return [{ Namespace, MetricName, Dimensions }];
  return (alarm.Metrics ?? []).flatMap(({ MetricStat }) =>
    MetricStat?.Metric ? [MetricStat.Metric] : [],
  );
}

/**
 * What an alarm measures: `AWS/Lambda Errors`, or an expression and what its names stand for:
 * `e/r*100, e = AWS/ApiGateway 5XXError, r = AWS/ApiGateway Count`.
 */
export function metricOf(alarm: StoredAlarm): string | undefined {
  const text =
    queryOf(alarm) ??
    (alarm.MetricName
      ? nameOf(metricsOf(alarm)[0])
      : calculation(alarm.Metrics ?? [], alarm.ThresholdMetricId));
  return text?.slice(0, LONGEST);
}

/** Of alarms that ask something other than metrics by name. */
function queryOf(alarm: StoredAlarm): string | undefined {
  const logs = alarm.ScheduledQueryConfiguration;
  return logs
    ? `${logs.AggregationExpression} of ${logs.QueryString}`
    : alarm.EvaluationCriteria?.PromQLCriteria?.Query;
}

function calculation(
  queries: readonly MetricDataQuery[],
  thresholdId?: string,
): string | undefined {
  // The band of an anomaly is what the metric is compared with.
  const watched = queries.find(
    query => query.ReturnData !== false && query.Id !== thresholdId,
  );
  if (!watched?.Expression) return nameOf(watched?.MetricStat?.Metric);
  const operands = queries.flatMap(({ Id, MetricStat }) => {
    const name = nameOf(MetricStat?.Metric);
    return name ? [`${Id} = ${name}`] : [];
  });
  return [watched.Expression, ...operands].join(', ');
}

function nameOf(metric?: Metric): string | undefined {
  return metric?.MetricName
    ? [metric.Namespace, metric.MetricName].filter(Boolean).join(' ')
    : undefined;
}
