import { AlarmRecord } from '../../records';

type Routes = Pick<AlarmRecord, 'routedTo' | 'unroutedSince'>;

/**
 * Whom a rule with cases reaches. Cases that are not fine say so best: routes may go by labels that only cases have. Those
 * that are over were last looked at when they were not, so then it is the rule that says so, if it is there. One
 * that reaches nobody makes it an alarm that reaches nobody.
 */
export function routesOfCases(
  rule: AlarmRecord | undefined,
  cases: readonly AlarmRecord[],
): Routes {
  const open = cases.filter(({ state }) => state !== 'ok');
  const otherwise = rule ? [rule] : cases;
  const speaking = open.length > 0 ? open : otherwise;
  const lost = speaking.filter(({ routedTo }) => routedTo?.length === 0);
  if (lost.length > 0) {
    const since = lost.map(one => one.unroutedSince ?? one.firstSeenAt).sort();
    return { routedTo: [], unroutedSince: since[0] };
  }
  const told = speaking.flatMap(({ routedTo }) => (routedTo ? [routedTo] : []));
  const isTold = told.length === speaking.length;
  return {
    routedTo: isTold ? [...new Set(told.flat())].sort() : undefined,
    unroutedSince: undefined,
  };
}
