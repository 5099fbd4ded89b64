import { Entity } from '@backstage/catalog-model';
import { Traits } from '../../model';
import { RelatedTypes, TraitOptions } from './options';
import { profileOf } from './profile';
import { revenueOf } from './revenue';
import { stageOf } from './stage';
import { statefulOf } from './stateful';
import { tierOf } from './tier';
import { timeZoneOf } from './timeZone';

/**
 * What decides what is asked of an entity, each with who declared it. A declaration that makes no
 * sense counts as none, and `declaredBy` says so. Never throws for what an author wrote.
 *
 * @param related - kind and type of another entity, by lower-cased ref
 *
 * @public
 */
export function deriveTraits(
  entity: Entity,
  related: RelatedTypes,
  options: TraitOptions = {},
): Traits {
  const tier = tierOf(entity);
  return {
    profile: profileOf(entity, options),
    tier,
    revenue: revenueOf(entity, tier),
    stateful: statefulOf(entity, related, options),
    stage: stageOf(entity),
    timeZone: timeZoneOf(entity, options),
  };
}
