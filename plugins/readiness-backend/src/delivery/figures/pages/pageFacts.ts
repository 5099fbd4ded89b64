import {
  AbsenceReason,
  pagesFacts,
  PagesFactRef,
} from 'backstage-plugin-readiness-common';
import { absent, present } from 'backstage-plugin-readiness-node';
import { Figured } from '../Figured';
import { Lookback } from '../Lookback';
import { daysHeard } from './daysHeard';
import { heardSinceOf } from './heardSinceOf';
import { loadFacts } from './loadFacts';
import { PageContext } from './PageContext';
import { PagedService } from './PagedService';
import { pagesSince, pagesWithin } from './pagesWithin';
import { responderFacts } from './responderFacts';
import { PageTally, tallyOf } from './tallyOf';

const FEWEST_DAYS = 28;

/**
 * The facts about the pages of a group, over the services that it and the groups below it own: each
 * service of which anything was heard, once. That nobody was called is only told where somebody would
 * have told of it. In steps, between which others may have their turn.
 */
export function* pageFacts(
  services: readonly PagedService[],
  context: PageContext,
): Generator<undefined, Figured<PagesFactRef>> {
  const { now } = context;
  if (services.length === 0) return none('unmapped');
  const lookback = new Lookback(now);
  const all = yield* pagesWithin(services, lookback);
  const instant = new Date(now).toISOString();
  const since = heardSinceOf(all.incidents, context.sources, instant);
  if (!since) return none('unmapped');
  const { days, until } = daysHeard(since, now);
  if (days < FEWEST_DAYS) {
    return none('not-yet', earlier(until, lookback.validUntil));
  }
  const tally = yield* tallyOf(pagesSince(all, since), context, lookback);
  const validUntil = earlier(until, lookback.validUntil);
  const facts = factsOf(tally, days, context);
  return { facts, ...(validUntil && { validUntil }) };
}

function factsOf(
  tally: PageTally,
  days: number,
  { members, peopleFigures, shiftDays }: PageContext,
): Figured<PagesFactRef>['facts'] {
  const { incidents, untold, turns } = tally;
  if (untold > 0 && 2 * untold >= incidents) {
    return none('insufficient-data').facts;
  }
  const more = untold > 0 ? ({ kind: 'configured' } as const) : {};
  return {
    ...loadFacts(tally, days, shiftDays, more),
    ...responderFacts(turns, peopleFigures, more),
    // A group without anybody is one whose people the catalog does not know.
    'pages/members': members > 0 ? present(members) : absent('unmapped'),
  };
}

function none(
  reason: AbsenceReason,
  validUntil?: string,
): Figured<PagesFactRef> {
  const all = pagesFacts.map(({ ref }) => [ref, absent(reason)]);
  return {
    facts: Object.fromEntries(all) as Figured<PagesFactRef>['facts'],
    ...(validUntil && { validUntil }),
  };
}

function earlier(a: string | undefined, b: string | undefined) {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}
