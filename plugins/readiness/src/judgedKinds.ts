import { Entity } from '@backstage/catalog-model';

/** The kinds that the built-in scorecards judge; configuration may choose others. */
export const JUDGED_KINDS = ['component', 'api', 'resource', 'system'];

/** The kinds that own or contain others. */
export const ROLLUP_KINDS = ['group', 'system', 'domain'];

/**
 * Whether the built-in scorecards judge entities of this kind.
 *
 * @public
 */
export function isReadinessAvailable(entity: Entity): boolean {
  return JUDGED_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}

/**
 * Whether it owns or contains others, whose readiness can be summed up.
 *
 * @public
 */
export function isReadinessRollupAvailable(entity: Entity): boolean {
  return ROLLUP_KINDS.includes(entity.kind.toLocaleLowerCase('en-US'));
}
