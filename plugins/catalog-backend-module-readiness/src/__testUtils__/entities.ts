import { Entity } from '@backstage/catalog-model';

/** A component with this in its metadata, as an author may write it. */
export function component(
  name: string,
  metadata: Record<string, unknown> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, ...metadata } as Entity['metadata'],
    spec: { type: 'service', lifecycle: 'production', owner: 'payments' },
  };
}
