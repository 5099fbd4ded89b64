import { chunks } from '../../../util/chunks';
import { isOutOfHours } from '../calendar/isOutOfHours';
import { Lookback } from '../Lookback';
import { callOf } from './callOf';
import { PageContext } from './PageContext';
import { PagedService } from './PagedService';
import { Turn, turnOfRollback, turnsOfIncident } from './turns';

/** What there was, in numbers. */
export interface PageTally {
  incidents: number;
  /** Of these, those that do not tell whether somebody was called. */
  untold: number;
  /** Of these, those by which somebody was called. */
  pages: number;
  /** Of the pages, those out of hours. */
  late: number;
  turns: readonly Turn[];
}

/** Some milliseconds of work. */
const AT_ONCE = 500;

/** Counts in steps: a company as a whole has tens of thousands of incidents. */
export function* tallyOf(
  { incidents, rollbacks }: PagedService,
  context: PageContext,
  lookback: Lookback,
): Generator<undefined, PageTally> {
  const turns = rollbacks.flatMap(turnOfRollback);
  const tally = { incidents: incidents.length, untold: 0, pages: 0, late: 0 };
  for (const some of chunks(incidents, AT_ONCE)) {
    for (const incident of some) {
      const call = callOf(incident, context);
      if (call === 'untold') tally.untold += 1;
      if (call === 'page') {
        tally.pages += 1;
        if (isOutOfHours(incident.detectedAt, context)) tally.late += 1;
      }
      turns.push(...turnsOfIncident(incident, context, lookback));
    }
    yield;
  }
  return { ...tally, turns };
}
