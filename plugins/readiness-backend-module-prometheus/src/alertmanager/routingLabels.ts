import { Route } from './Routing';

/** Labels that decide on whom an alert reaches. */
export function routingLabels({ matchers, routes }: Route): string[] {
  const own = matchers.map(({ label }) => label);
  return [...new Set([...own, ...routes.flatMap(routingLabels)])];
}
