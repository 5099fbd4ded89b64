import { KnownLabels } from '../labels/KnownLabels';
import { matchesAll } from '../match/matches';
import { Route } from './Routing';

/** Names of receivers that get an alert together. */
type Outcome = readonly string[];

/** What may have happened at the children of a route up to one of them. */
interface Walk {
  receivers: Outcome;
  isOver: boolean;
}

/** More than anybody could follow; where it takes more, nothing can be told. */
const MOST = 256;

/**
 * Which receivers get alerts of these labels. Where labels that are open decide, there is more than one
 * outcome; nothing when there are too many.
 */
export function receiversOf(
  route: Route,
  labels: KnownLabels,
): readonly Outcome[] | undefined {
  let walks: readonly Walk[] = [{ receivers: [], isOver: false }];
  for (const child of route.routes) {
    const isMatch = matchesAll(child.matchers, labels);
    if (isMatch === false) continue;
    const outcomes = receiversOf(child, labels);
    if (!outcomes) return undefined;
    walks = distinct(
      walks.flatMap(walk => {
        if (walk.isOver) return [walk];
        const taken = outcomes.map(outcome => taking(walk, child, outcome));
        return isMatch ? taken : [walk, ...taken];
      }),
    );
    if (walks.length > MOST) return undefined;
  }
  return walks.map(({ receivers }) =>
    receivers.length ? receivers : [route.receiver],
  );
}

function taking(walk: Walk, child: Route, outcome: Outcome): Walk {
  return {
    receivers: [...new Set([...walk.receivers, ...outcome])],
    isOver: !child.continues,
  };
}

function distinct(walks: readonly Walk[]): Walk[] {
  return [...new Map(walks.map(walk => [JSON.stringify(walk), walk])).values()];
}
