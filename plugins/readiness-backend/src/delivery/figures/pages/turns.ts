import { Lookback } from '../Lookback';
import { callOf } from './callOf';
import { PageContext } from './PageContext';
import { PagedIncident, PagedRollback } from './PagedService';

/** Somebody took it on; undefined where nobody says who. A name, which never leaves the store. */
export type Turn = string | undefined;

/**
 * Who took an incident on: who answered the page, and who resolved it. It is one turn of each of them, also of who
 * did both. What ended by itself, or by a robot, is nobody's.
 */
export function turnsOfIncident(
  incident: PagedIncident,
  context: PageContext,
  lookback: Lookback,
): Turn[] {
  const isPage = callOf(incident, context) === 'page';
  const answeredBy = incident.acknowledgedBy ?? incident.actor;
  const recoveredBy = recovererOf(incident, context, lookback);
  if (!isPage) return recoveredBy ? [recoveredBy] : [];
  return recoveredBy && recoveredBy !== answeredBy
    ? [answeredBy, recoveredBy]
    : [answeredBy];
}

function recovererOf(
  { severity, resolvedAt, actor }: PagedIncident,
  { isInformational }: PageContext,
  lookback: Lookback,
): Turn {
  if (!resolvedAt || !lookback.isPast(resolvedAt)) return undefined;
  return severity && isInformational(severity) ? undefined : actor;
}

/** Those of robots are nobody's. */
export function turnOfRollback({ actor, isAutomated }: PagedRollback): Turn[] {
  return isAutomated && !actor ? [] : [actor];
}
