import { Entity } from '@backstage/catalog-model';

/**
 * Kinds that are stored and evaluated. Scorecards are data, and a scorecard for domains or for teams is
 * a definition like any other, so these are stored although no built-in one applies to them. People
 * are never scored; locations and templates are the catalog's own machinery.
 */
const PROJECTED_KINDS = new Set([
  'api',
  'component',
  'domain',
  'group',
  'resource',
  'system',
]);

export function isProjected(entity: Entity): boolean {
  return PROJECTED_KINDS.has(entity.kind.toLocaleLowerCase('en-US'));
}

/** Kinds that facts of other entities are read from: who owns, who is a member, which system. */
const REFERENCED_KINDS = new Set(['group', 'system', 'user']);

export function isReferenced(entity: Entity): boolean {
  return REFERENCED_KINDS.has(entity.kind.toLocaleLowerCase('en-US'));
}
