import {
  AbsenceReason,
  pagesFacts,
  PagesFactRef,
} from 'backstage-plugin-readiness-common';
import { absent } from 'backstage-plugin-readiness-node';
import { DeliveryRecords } from '../../records';
import { Figured } from '../Figured';
import { Lookback } from '../Lookback';
import { callOf } from './callOf';
import { daysHeard, PAGE_DAYS } from './daysHeard';
import { loadFacts } from './loadFacts';
import { PageContext } from './PageContext';
import { responderFacts } from './responderFacts';

const FEWEST_DAYS = 28;

/**
 * The facts about the pages of a group, over the services that it and the groups below it own: each
 * service of which anything was heard, once. That nobody was called is only told where somebody would
 * have told of it.
 */
export function pageFacts(
  services: readonly Pick<DeliveryRecords, 'incidents'>[],
  context: PageContext,
): Figured<PagesFactRef> {
  const { now, heardSince } = context;
  if (!heardSince || services.length === 0) return none('unmapped');
  const { days, until } = daysHeard(heardSince, now);
  if (days < FEWEST_DAYS) return none('not-yet', until);
  const lookback = new Lookback(now);
  const heard = services
    .flatMap(({ incidents }) => incidents)
    .filter(
      ({ detectedAt }) =>
        lookback.isWithin(detectedAt, PAGE_DAYS) && detectedAt >= heardSince,
    );
  const called = (call: string) =>
    heard.filter(incident => callOf(incident, context) === call);
  const [pages, untold] = [called('page'), called('untold')];
  const validUntil = earlier(until, lookback.validUntil);
  if (untold.length > 0 && 2 * untold.length >= heard.length) {
    return none('insufficient-data', validUntil);
  }
  const more = untold.length > 0 ? ({ kind: 'configured' } as const) : {};
  return {
    facts: {
      ...loadFacts(pages, days, context, more),
      ...responderFacts(pages, context.peopleFigures, more),
    },
    ...(validUntil && { validUntil }),
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
