import { Entity } from '@backstage/catalog-model';

/** A service of the payments team that earns bronze. */
export function bronze(
  name: string,
  metadata: Record<string, unknown> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      description: 'Keeps the books of every amount that moves',
      annotations: {
        'backstage.io/techdocs-ref': 'dir:.',
        'github.com/project-slug': 'example/ledger',
        'pagerduty.com/service-id': 'PLEDGER',
      },
      links: [{ url: 'https://docs.example.com/runbook', type: 'runbook' }],
      ...metadata,
    } as Entity['metadata'],
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'payments',
      system: 'money',
    },
  };
}

/** A service that earns nothing. */
export function none(
  name: string,
  metadata: Record<string, unknown> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, ...metadata } as Entity['metadata'],
    spec: { type: 'service', lifecycle: 'production', owner: 'nobody' },
  };
}

export const money: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'money' },
  spec: { owner: 'payments' },
};
