import { DeployNow, EntityRef } from 'backstage-plugin-readiness-common';
import { deployNow } from '../delivery/deployNow/deployNow';
import { DeployNowInput } from '../delivery/deployNow/DeployNowInput';
import { factInputs } from '../delivery/deployNow/factInputs';
import { StoredEntity } from '../stores/EntityStore';
import { toInstant } from '../util/clock';
import { ReadContext } from './ReadContext';

export type DeployIntent = NonNullable<DeployNowInput['intent']>;

/** Whether an entity may be deployed now; nothing when it does not live. */
export async function readDeployNow(
  ref: EntityRef,
  intent: DeployIntent,
  context: ReadContext,
): Promise<DeployNow | undefined> {
  const entity = await context.stores.entities.get(ref);
  if (!entity) return undefined;
  const now = context.clock();
  const told = deployNow(await inputOf(entity, { intent, now }, context));
  return { entityRef: ref, at: toInstant(now), ...told };
}

async function inputOf(
  entity: StoredEntity,
  { intent, now }: { intent: DeployIntent; now: number },
  { stores, deployNow: sources }: ReadContext,
): Promise<DeployNowInput> {
  const [facts, deliveries, alarms] = await Promise.all([
    stores.facts.get([entity.id]),
    sources.deliveriesOf(entity, now),
    sources.alarmsOf(entity, now),
  ]);
  return {
    now,
    intent,
    timeZone: entity.traits.timeZone.value,
    workingWeek: sources.workingWeek,
    freezes: sources.freezesOf(entity),
    deliveries,
    alarms,
    ...factInputs(facts.get(entity.id) ?? {}, now),
  };
}
