import { hash } from 'node:crypto';
import { canonicalJson } from 'backstage-plugin-readiness-common';

/** SHA-256 over canonical JSON. Node's own: a whole catalog is hashed at every synchronisation. */
export function entityHash(value: unknown): string {
  return hash('sha256', canonicalJson(value));
}
