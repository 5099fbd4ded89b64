import {
  EntityPredicate,
  ScorecardDefinition,
} from 'backstage-plugin-readiness-common';
import { CATEGORIES } from './categories';
import { productionReadinessRows as rows } from './production-readiness/rows';
import { referencesOf } from './row';

/** Of what is on its way out only bronze is asked: no new work, but an owner to ask. */
const staying: EntityPredicate = { $not: { 'traits.stage': 'retiring' } };

export const productionReadiness: ScorecardDefinition = {
  id: 'production-readiness',
  title: 'Production readiness',
  description:
    'Services, workers and jobs: known and owned, operable by someone who did not build it, proven.',
  appliesTo: {
    kind: 'Component',
    'traits.profile': { $in: ['serving', 'worker', 'job'] },
  },
  levels: [
    { id: 'bronze', title: 'Bronze', description: 'Known and owned' },
    {
      id: 'silver',
      title: 'Silver',
      description: 'Operable by someone who did not build it',
      appliesTo: staying,
    },
    {
      id: 'gold',
      title: 'Gold',
      description: 'Proven',
      appliesTo: staying,
    },
  ],
  launchLevel: 'silver',
  categories: [...CATEGORIES],
  checks: {
    ...referencesOf(rows.ownership, 'ownership'),
    ...referencesOf(rows.docs, 'docs'),
    ...referencesOf(rows.alarms, 'alarms'),
    ...referencesOf(rows.deployments, 'deployments'),
    ...referencesOf(rows.reviews, 'reviews'),
  },
};
