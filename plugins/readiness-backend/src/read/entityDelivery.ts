import { EntityDelivery, EntityRef } from 'backstage-plugin-readiness-common';
import { deliveryFigures } from '../delivery/figures/deliveryFigures';
import { ReadContext } from './ReadContext';

/** How one entity is delivered to production; nothing when it does not live. */
export async function readEntityDelivery(
  ref: EntityRef,
  { stores, deliveries, clock }: ReadContext,
): Promise<EntityDelivery | undefined> {
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  const now = clock();
  const hearing = await deliveries.readHearing();
  const records = await deliveries.readRecords([entity], hearing, now);
  const own = records.get(entity.id);
  if (!own) return undefined;
  const figures = deliveryFigures(own, deliveries.contextOf(entity, now));
  return { entityRef: ref, ...figures };
}
