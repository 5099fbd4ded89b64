import { Instant } from 'backstage-plugin-readiness-common';
import { Alert } from '../prometheus/schemas';
import { instantOf } from '../time/instantOf';
import { WatchedRule } from './WatchedRule';

/**
 * When an alert began to fire: at the first evaluation after its condition was true for long enough. It is
 * what Prometheus tells Alertmanager as its start.
 */
export function firedAt(
  { activeAt }: Alert,
  { rule, interval }: WatchedRule,
): Instant | undefined {
  const active = instantOf(activeAt);
  if (!active) return undefined;
  const evaluations = Math.ceil(rule.duration / (interval || 1));
  const time = Date.parse(active) + evaluations * (interval || 1) * 1_000;
  return new Date(time).toISOString();
}
