import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_TIER } from '../../annotations';
import { Tier, Trait } from '../../model';
import { annotated, byDefault, labelled, specified } from './declared';

const UNDECLARED: Tier = 3;

/** The first of annotation, label and `spec.tier`; one that is no tier counts as undeclared. */
export function tierOf(entity: Entity): Trait<Tier> {
  const declared =
    annotated(entity, ANNOTATION_TIER) ??
    labelled(entity, 'tier') ??
    specified(entity, 'tier');
  if (!declared) return byDefault(UNDECLARED);
  const { value, declaredBy } = declared;
  return /^[1-4]$/.test(value)
    ? { value: Number(value) as Tier, declaredBy }
    : byDefault(UNDECLARED, declared, '1, 2, 3 or 4');
}
