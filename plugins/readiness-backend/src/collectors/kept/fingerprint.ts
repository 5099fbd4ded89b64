import { createHash } from 'node:crypto';
import { packageVersion } from '../../packageVersion';
import { GroupMember } from '../../stores/DeliveryStore';

/** Another release may work out the same facts otherwise. */
const VERSION = packageVersion();

/** Changes with any of the parts: what facts follow from, beside the time and the records of their entity. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return hashOf([VERSION, ...parts]);
}

/** Changes with the records of any of them, and with who they are. */
export function digestOf(members: readonly GroupMember[]): string {
  return hashOf(members.map(({ entityId, revision }) => [entityId, revision]));
}

function hashOf(json: unknown): string {
  return createHash('sha256').update(JSON.stringify(json)).digest('hex');
}
