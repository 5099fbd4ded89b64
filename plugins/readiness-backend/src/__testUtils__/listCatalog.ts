import { Entity } from '@backstage/catalog-model';
import { PermissionCondition } from '@backstage/plugin-permission-common';
import { component, entity, group, system, user } from './entities';

/** Two teams, one below the other's parent, each with services; and one that nobody owns. */
export function listCatalog(): Entity[] {
  return [
    group('commerce', { spec: { children: ['payments'] } }),
    group('payments', { spec: { parent: 'commerce' } }),
    group('search'),
    user('ada', ['payments']),
    user('bob', ['search']),
    entity('Domain', 'trade', { spec: { owner: 'commerce' } }),
    system('money', { spec: { owner: 'payments', domain: 'trade' } }),
    component('ledger', {
      title: 'The Ledger',
      spec: { owner: 'payments', system: 'money' },
    }),
    component('refunds', {
      annotations: { 'readiness/tier': '1' },
      spec: { owner: 'payments', lifecycle: 'experimental' },
    }),
    component('shop', { spec: { owner: 'commerce', type: 'website' } }),
    component('finder', { spec: { owner: 'search' } }),
    component('indexer', { spec: { owner: 'user:bob' } }),
    component('stray'),
  ];
}

/** A condition as the catalog has it: owned by one of these. */
export const ownedBy = (...claims: string[]): PermissionCondition => ({
  rule: 'IS_ENTITY_OWNER',
  resourceType: 'catalog-entity',
  params: { claims },
});

export const LIST = 'reports?scorecard=production-readiness';
export const COUNTS = 'reports/counts?scorecard=production-readiness';

interface Listed {
  body: { reports: { name: string }[] };
}

/** Names of the entities of an answered page. */
export function namesOf({ body }: Listed): string[] {
  return body.reports.map(({ name }) => name);
}
