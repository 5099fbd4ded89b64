import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityReadinessRouteRef } from '../routes';

/** Leads to the tab, to one check if named. */
export type TabLink = (check?: string) => string;

/** Links into the readiness tab; undefined where a portal has switched the tab off. */
export function useTabLink(scorecard?: string): TabLink | undefined {
  const route = useRouteRef(entityReadinessRouteRef);
  if (!route) return undefined;
  const query = scorecard ? `?scorecard=${encodeURIComponent(scorecard)}` : '';
  return (check?: string) => `${route()}${query}${check ? `#${check}` : ''}`;
}
