import { Entity, EntityLink } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

interface Parts {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  links?: EntityLink[];
  description?: string;
  namespace?: string;
  uid?: string;
  title?: string;
  spec?: JsonObject;
  relations?: [type: string, targetRef: string][];
}

/** An entity of any kind, with only what a test is about. */
export function entity(kind: string, name: string, parts: Parts = {}): Entity {
  const { spec, relations, ...metadata } = parts;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      uid: `${kind}-${name}`,
      ...metadata,
    },
    ...(spec && { spec }),
    ...(relations && {
      relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
    }),
  };
}

export const component = (name: string, parts: Parts = {}) =>
  entity('Component', name, {
    ...parts,
    spec: { type: 'service', lifecycle: 'production', ...parts.spec },
  });

export const group = (name: string, parts: Parts = {}) =>
  entity('Group', name, {
    ...parts,
    spec: { type: 'team', children: [], ...parts.spec },
  });

export const user = (name: string, memberOf: string[], parts: Parts = {}) =>
  entity('User', name, { ...parts, spec: { memberOf, ...parts.spec } });

export const system = (name: string, parts: Parts = {}) =>
  entity('System', name, parts);

/** A team of two with a chat, and a service of theirs that earns bronze; beside it one that does not. */
export function smallCatalog(): Entity[] {
  return [
    group('payments', {
      links: [{ url: 'https://chat.example.com/c/payments', type: 'chat' }],
    }),
    user('ada', ['payments']),
    user('bob', ['payments']),
    system('money', { spec: { owner: 'payments' } }),
    component('ledger', {
      description: 'Keeps the books of every amount that moves',
      annotations: {
        'backstage.io/techdocs-ref': 'dir:.',
        'github.com/project-slug': 'example/ledger',
        'pagerduty.com/service-id': 'PLEDGER',
      },
      links: [{ url: 'https://docs.example.com/runbook', type: 'runbook' }],
      spec: { owner: 'payments', system: 'money' },
    }),
    component('orphan'),
  ];
}
