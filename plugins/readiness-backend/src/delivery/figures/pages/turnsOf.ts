import { personOf } from '../GroupHistory';
import { Lookback } from '../Lookback';
import { callOf } from './callOf';
import { PageContext } from './PageContext';
import { PagedIncident, PagedRollback, PagedService } from './PagedService';

/** Somebody took it on; undefined where nobody says who. A name, which never leaves the store. */
export type Turn = string | undefined;

/**
 * What people took on: each page that they answered, each incident that they resolved, each rollback that they made.
 * An incident is one turn of each of them, also of who answers and resolves it. What ended by itself, or by a
 * robot, is nobody's.
 */
export function turnsOf(
  { incidents, rollbacks }: PagedService,
  context: PageContext,
  lookback: Lookback,
): Turn[] {
  return [
    ...incidents.flatMap(incident => {
      const answered = answererOf(incident, context);
      const recovered = recovererOf(incident, context, lookback);
      const known = [...answered, ...recovered].flatMap(one => one ?? []);
      return known.length > 0 ? [...new Set(known)] : answered;
    }),
    ...rollbacks.flatMap(makerOf),
  ];
}

/** Who acknowledged a page, else who resolved it. */
function answererOf(incident: PagedIncident, context: PageContext): Turn[] {
  const { acknowledgedBy, actor } = incident;
  return callOf(incident, context) === 'page'
    ? [personOf(acknowledgedBy ?? actor)]
    : [];
}

function recovererOf(
  { severity, resolvedAt, actor }: PagedIncident,
  { isInformational }: PageContext,
  lookback: Lookback,
): Turn[] {
  if (!resolvedAt || !lookback.isPast(resolvedAt)) return [];
  return severity && isInformational(severity) ? [] : [personOf(actor)];
}

function makerOf({ actor, isAutomated }: PagedRollback): Turn[] {
  return isAutomated && !actor ? [] : [personOf(actor)];
}
