import { PrometheusApi } from '../prometheus/PrometheusApi';
import { RuleGroup } from '../prometheus/schemas';
import { ServerError } from '../http/ServerError';
import { instantOf } from '../time/instantOf';

/** How often a rule must be due until a start is long past. */
const EVALUATIONS = 3;

/**
 * A server that has just started knows no alert yet, and all its rules would seem calm or without data.
 *
 * @throws ServerError
 */
export async function assertEvaluated(
  groups: readonly RuleGroup[],
  api: PrometheusApi,
  abort: AbortSignal,
): Promise<void> {
  const waiting = groups.filter(({ rules }) =>
    rules.some(rule => rule.type === 'alerting' && rule.health === 'unknown'),
  );
  if (!waiting.length) return;
  const startedAt = instantOf((await api.startedAt(abort)) ?? '');
  if (!startedAt) return;
  const longest = Math.max(...waiting.map(({ interval }) => interval));
  const age = Date.now() - Date.parse(startedAt);
  if (age > EVALUATIONS * longest * 1_000) return;
  throw new ServerError(
    'it has just started, and has not evaluated all of its rules yet',
  );
}
