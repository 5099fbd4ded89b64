import { entityReadinessRouteRef } from '../routes';
import { useOptionalRoute } from './useOptionalRoute';

/** Leads to the tab, to one check if named. */
export type TabLink = (check?: string) => string;

/** Links into the readiness tab; undefined where a portal has switched the tab off. */
export function useTabLink(scorecard?: string): TabLink | undefined {
  const path = useOptionalRoute(entityReadinessRouteRef);
  if (path === undefined) return undefined;
  const query = scorecard ? `?scorecard=${encodeURIComponent(scorecard)}` : '';
  return (check?: string) => `${path}${query}${check ? `#${check}` : ''}`;
}
