import { Entity } from '@backstage/catalog-model';
import { ServiceName } from '../api/ServiceDirectory';

export const SERVICE_ID = 'pagerduty.com/service-id';
export const INTEGRATION_KEY = 'pagerduty.com/integration-key';

/** How an entity names its service; the id goes first, as everywhere else in Backstage. */
export function serviceNameOf(entity: Entity): ServiceName | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const id = annotations[SERVICE_ID]?.trim();
  if (id) return { id };
  const integrationKey = annotations[INTEGRATION_KEY]?.trim();
  return integrationKey ? { integrationKey } : undefined;
}

/** As one text, and back. */
export function toKey(name: ServiceName): string {
  return 'id' in name ? `id:${name.id}` : `key:${name.integrationKey}`;
}

export function fromKey(key: string): ServiceName {
  const rest = key.slice(key.indexOf(':') + 1);
  return key.startsWith('id:') ? { id: rest } : { integrationKey: rest };
}
