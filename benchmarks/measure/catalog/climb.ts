import { Entity } from '@backstage/catalog-model';

export const LABEL = 'metadata.labels.readiness/climb';
export const OWNER_OF_HALF = 'group:default/half';

export const nameOf = (i: number) => `service-${i}`;

/** Services at bronze, each a fact away from silver; every other one is of an owner who may be asked for. */
export function climber(i: number): Entity {
  const location = 'bench:climbers';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: nameOf(i),
      description: `Keeps account of what happens in part ${i} of the shop`,
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
    // Of nobody in the catalog: a group would be written anew with each service that it owns.
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: i % 2 ? 'far-away' : OWNER_OF_HALF,
    },
  };
}

export const climb = {
  facts: {
    namespaces: {
      drills: {
        facts: {
          rehearsed: {
            type: 'boolean',
            title: 'an incident was rehearsed',
            signal: 'ownership',
            maxAge: { days: 30 },
          },
        },
      },
    },
  },
  checks: {
    rehearsed: {
      title: 'An incident was rehearsed',
      failureTitle: 'No incident was rehearsed',
      rationale: 'What was never tried does not work.',
      remediation: { text: 'Rehearse an incident.', effort: 60 },
      when: { fact: 'drills/rehearsed', operator: 'equals', value: true },
    },
  },
  scorecards: {
    climb: {
      title: 'Climb',
      description: 'Two rungs, one of which is proven by a drill.',
      appliesTo: { kind: 'Component' },
      levels: [
        { id: 'bronze', title: 'Bronze', description: 'Described' },
        { id: 'silver', title: 'Silver', description: 'Rehearsed' },
      ],
      categories: [{ id: 'all', title: 'All' }],
      checks: {
        described: { weight: 1, level: 'bronze', category: 'all' },
        rehearsed: { weight: 1, level: 'silver', category: 'all' },
      },
    },
  },
};
