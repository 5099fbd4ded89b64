import { errorAt, PlacedError } from './definitionError';
import { didYouMean } from './messages';

interface Requiring {
  id: string;
  requires?: string;
}

type Checks = Readonly<Record<string, Requiring>>;

/** What is wrong with what checks require of each other: nothing there, or no end to it. */
export function requiresErrors(
  checks: Checks,
  ids: readonly string[],
): PlacedError[] {
  return Object.values(checks).flatMap(check => {
    const { id, requires } = check;
    if (requires === undefined) return [];
    const path = ['checks', id, 'requires'];
    if (!ids.includes(requires)) {
      const help = didYouMean(
        requires,
        ids.filter(other => other !== id),
      );
      const message = `"${requires}" is not a check of this set; ${help}`;
      return [errorAt('unknown-check', path, message)];
    }
    const circle = circleOf(check, checks);
    return circle ? [errorAt('requires-circle', path, noEnd(circle))] : [];
  });
}

/** The way from a check back to itself; undefined when it does not come back. */
function circleOf(start: Requiring, checks: Checks): string[] | undefined {
  const way = [start.id];
  let next = start.requires;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = checks[next]?.requires;
  }
  return next === start.id ? [...way, next] : undefined;
}

function noEnd(circle: readonly string[]): string {
  return `requires itself: ${circle.join(
    ' → ',
  )}; leave "requires" out of one of them, for example of "${circle.at(-2)}"`;
}
