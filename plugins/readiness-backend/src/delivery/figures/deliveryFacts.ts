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
import { OwnFactRef } from './OwnFactRef';

/** Every fact that follows from the records of an entity, each with an answer. */
export function deliveryFacts(
  records: DeliveryRecords,
  context: FigureContext,
): Figured<OwnFactRef> {
  if (!records.mapped) return { facts: unmapped() };
  const history = readHistory(records, context);
  const facts = ownFacts(history);
  const { validUntil } = history.lookback;
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

/** No feed knows the entity: nothing but that can be said of it, or of its people. */
function unmapped(): Figured['facts'] {
  const none = deploymentFacts.map(({ ref }) => [ref, absent('unmapped')]);
  return {
    ...(Object.fromEntries(none) as Figured['facts']),
    'deployments/mapped': present(false),
  };
}
