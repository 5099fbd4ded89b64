import { deploymentFacts } from 'backstage-plugin-readiness-common';
import { absent, present } from 'backstage-plugin-readiness-node';
import { DeliveryRecords } from '../records';
import { batchFacts } from './facts/batchFacts';
import { failureFacts } from './facts/failureFacts';
import { feedFacts } from './facts/feedFacts';
import { frequencyFacts } from './facts/frequencyFacts';
import { fridayFacts } from './facts/fridayFacts';
import { leadTimeFacts } from './facts/leadTimeFacts';
import { pipelineFacts } from './facts/pipelineFacts';
import { promotionFacts } from './facts/promotionFacts';
import { recoveryFacts } from './facts/recoveryFacts';
import { rollbackFacts } from './facts/rollbackFacts';
import { waitFacts } from './facts/waitFacts';
import { weekFacts } from './facts/weekFacts';
import { FigureContext } from './FigureContext';
import { Figured } from './Figured';
import { History, readHistory } from './History';
import { PeopleFactRef } from './PeopleFactRef';

/**
 * Every fact of `deploymentFacts`, each with an answer.
 *
 * @param people - what `groupFacts` said of the owning group; its facts are part of the result
 */
export function deliveryFacts(
  records: DeliveryRecords,
  people: Figured<PeopleFactRef>,
  context: FigureContext,
): Figured {
  if (!records.mapped) return { facts: unmapped() };
  const history = readHistory(records, context);
  const facts = { ...ownFacts(history), ...people.facts };
  const edges = [history.lookback.validUntil, people.validUntil];
  const [validUntil] = edges.filter(edge => edge !== undefined).sort();
  return { facts, ...(validUntil && { validUntil }) };
}

function ownFacts(history: History) {
  return {
    ...feedFacts(history),
    ...frequencyFacts(history),
    ...failureFacts(history),
    ...recoveryFacts(history),
    ...rollbackFacts(history),
    ...leadTimeFacts(history),
    ...waitFacts(history),
    ...batchFacts(history),
    ...pipelineFacts(history),
    ...promotionFacts(history),
    ...weekFacts(history),
    ...fridayFacts(history),
  };
}

/** No feed knows the entity: nothing but that can be said of it. */
function unmapped(): Figured['facts'] {
  const none = deploymentFacts.map(({ ref }) => [ref, absent('unmapped')]);
  return {
    ...(Object.fromEntries(none) as Figured['facts']),
    'deployments/mapped': present(false),
  };
}
