import { AlarmRecord } from '../../records';

type Routes = Pick<AlarmRecord, 'routedTo' | 'unroutedSince'>;

/**
 * Whom a rule with cases reaches: the rule says so, and so do its cases, as routes may go by labels that only cases have. What
 * is known of cases that are over is from when they were not, so they speak where nobody else does. One that reaches
 * nobody makes it an alarm that reaches nobody.
 */
export function routesOfCases(
  rule: AlarmRecord | undefined,
  cases: readonly AlarmRecord[],
): Routes {
  const open = cases.filter(({ overSince }) => !overSince);
  const told = [...(rule ? [rule] : []), ...open];
  const speaking = told.length > 0 ? told : cases;
  const lost = speaking.filter(({ routedTo }) => routedTo?.length === 0);
  if (lost.length > 0) {
    const since = lost.map(one => one.unroutedSince ?? one.firstSeenAt).sort();
    return { routedTo: [], unroutedSince: since[0] };
  }
  const reached = speaking.flatMap(({ routedTo }) =>
    routedTo ? [routedTo] : [],
  );
  const isTold = reached.length === speaking.length;
  return {
    routedTo: isTold ? [...new Set(reached.flat())].sort() : undefined,
    unroutedSince: undefined,
  };
}
