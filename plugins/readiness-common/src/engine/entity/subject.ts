import { Entity } from '@backstage/catalog-model';
import { Traits } from '../../model';

/** What predicates read: the entity as it is in the catalog, and its traits as plain values. */
export type Subject = Entity & {
  traits: { [Name in keyof Traits]: Traits[Name]['value'] };
};

/** Puts an entity and its traits side by side. */
export function subjectOf(entity: Entity, traits: Traits): Subject {
  return {
    ...entity,
    traits: {
      profile: traits.profile.value,
      tier: traits.tier.value,
      revenue: traits.revenue.value,
      stateful: traits.stateful.value,
      stage: traits.stage.value,
      timeZone: traits.timeZone.value,
    },
  };
}
