import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_REVENUE } from '../../annotations';
import { Tier, Trait } from '../../model';
import { annotatedFlag, byDefault } from './declared';

/** Whether money is lost while it is down: as annotated, else whatever is of tier 1. */
export function revenueOf(entity: Entity, tier: Trait<Tier>): Trait<boolean> {
  const { flag, refused } = annotatedFlag(entity, ANNOTATION_REVENUE);
  if (flag) return flag;
  if (tier.value === 1) return { value: true, declaredBy: tier.declaredBy };
  return byDefault(false, refused, '"true" or "false"');
}
