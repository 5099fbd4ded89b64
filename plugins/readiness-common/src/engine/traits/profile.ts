import { Entity } from '@backstage/catalog-model';
import { Profile, Trait } from '../../model';
import { byDefault, specified } from './declared';
import { DEFAULT_PROFILES, TraitOptions } from './options';

/** From `spec.type` of a Component; whatever else runs nothing itself and is `other`. */
export function profileOf(
  entity: Entity,
  { profiles = DEFAULT_PROFILES }: TraitOptions,
): Trait<Profile> {
  if (entity.kind.toLowerCase() !== 'component') {
    return { value: 'other', declaredBy: 'kind' };
  }
  const type = specified(entity, 'type');
  if (!type) return byDefault('other');
  const key = type.value.toLowerCase();
  const value = Object.hasOwn(profiles, key) ? profiles[key] : 'other';
  return { value, declaredBy: type.declaredBy };
}
