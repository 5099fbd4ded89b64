import { absent } from 'backstage-plugin-readiness-node';
import { classify } from './classify';
import { deployerFacts } from './facts/deployerFacts';
import { newcomerFacts } from './facts/newcomerFacts';
import { recovererFacts } from './facts/recovererFacts';
import { rollbackPeopleFacts } from './facts/rollbackPeopleFacts';
import { FigureContext } from './FigureContext';
import { Figured } from './Figured';
import { GroupHistory } from './GroupHistory';
import { GroupRecords } from './GroupRecords';
import { Lookback } from './Lookback';
import { pastDeployments, pastIncidents } from './past';
import { PEOPLE_FACTS, PeopleFactRef } from './PeopleFactRef';

/**
 * The facts about people, once for all services of an owning group. Names go in, counts and shares
 * come out.
 */
export function groupFacts(
  group: GroupRecords,
  { now, peopleFigures }: Pick<FigureContext, 'now' | 'peopleFigures'>,
): Figured<PeopleFactRef> {
  if (!peopleFigures) return { facts: noPeople() };
  const lookback = new Lookback(now);
  const history: GroupHistory = {
    lookback,
    classified: group.services.flatMap(({ deployments, incidents }) =>
      classify(
        pastDeployments(deployments, lookback),
        pastIncidents(incidents, lookback),
      ),
    ),
  };
  const facts = {
    ...deployerFacts(history),
    ...rollbackPeopleFacts(history),
    ...newcomerFacts(),
    ...recovererFacts(history),
  };
  const { validUntil } = lookback;
  return { facts, ...(validUntil && { validUntil }) };
}

/** Nothing is said of people here: the configuration wants it so. */
function noPeople(): Figured<PeopleFactRef>['facts'] {
  const none = PEOPLE_FACTS.map(ref => [ref, absent('insufficient-data')]);
  return Object.fromEntries(none) as Figured<PeopleFactRef>['facts'];
}
