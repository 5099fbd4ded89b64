import { RouteRef, useRouteRef } from '@backstage/core-plugin-api';

/** The path to a page of ours; undefined where a portal has not mounted it, or switched it off. */
export function useOptionalRoute(
  routeRef: RouteRef<undefined>,
): string | undefined {
  try {
    // A route that leads nowhere is thrown, not answered; all hooks inside have been called by then.
    // eslint-disable-next-line react-hooks/rules-of-hooks
    return useRouteRef(routeRef)?.();
  } catch {
    return undefined;
  }
}
