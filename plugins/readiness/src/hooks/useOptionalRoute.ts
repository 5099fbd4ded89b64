import { RouteRef, useRouteRef } from '@backstage/core-plugin-api';

/** The path to a page of ours; undefined where a portal has not mounted it, or switched it off. */
export function useOptionalRoute(
  routeRef: RouteRef<undefined>,
): string | undefined {
  let path;
  try {
    path = useRouteRef(routeRef);
  } catch {
    // A route that leads nowhere is thrown, not answered.
  }
  return path?.();
}
