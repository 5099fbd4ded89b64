import { Entity } from '@backstage/catalog-model';

/** The kinds that the built-in scorecards judge; configuration may choose others. */
export const JUDGED_KINDS = ['component', 'api', 'resource', 'system'];

/**
 * Whether the built-in scorecards judge entities of this kind.
 *
 * @public
 */
export function isReadinessAvailable(entity: Entity): boolean {
  return JUDGED_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}
