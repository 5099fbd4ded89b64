import { EntityRef } from 'backstage-plugin-readiness-common';

/** The key under which an entity can be refreshed without reading any location again. */
export function refreshKey(ref: EntityRef): string {
  return `readiness:${ref}`;
}
