import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_TIME_ZONE } from '../../annotations';
import { Trait } from '../../model';
import { annotated, byDefault, Declaration } from './declared';
import { TraitOptions } from './options';

/** The first valid IANA name of: the entity's annotation, its owner's, the configuration, UTC. */
export function timeZoneOf(
  entity: Entity,
  { ownerTimeZone, timeZone }: TraitOptions,
): Trait<string> {
  const own = annotated(entity, ANNOTATION_TIME_ZONE);
  const candidates: (Declaration | undefined)[] = [
    own,
    ownerTimeZone ? { value: ownerTimeZone, declaredBy: 'owner' } : undefined,
    timeZone ? { value: timeZone, declaredBy: 'configuration' } : undefined,
  ];
  const valid = candidates.find(
    candidate => candidate && isTimeZone(candidate.value),
  );
  return valid ?? byDefault('UTC', own, 'an IANA name such as "Europe/Berlin"');
}

/**
 * Whether a name is one of the IANA time zone database, as far as this runtime knows it.
 *
 * @public
 */
export function isTimeZone(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', {
      timeZone: name,
    }).resolvedOptions();
    return !/^[+-]/.test(timeZone); // an offset knows no summer time
  } catch {
    return false;
  }
}
