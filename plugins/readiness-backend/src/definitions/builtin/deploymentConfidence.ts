import { ScorecardDefinition } from 'backstage-plugin-readiness-common';
import { deploymentConfidenceRows as rows } from './deployment-confidence/rows';
import { referencesOf } from './row';

export const deploymentConfidence: ScorecardDefinition = {
  id: 'deployment-confidence',
  title: 'Deployment confidence',
  description:
    'Services that revenue depends on, and those that opted in: whether a bad deployment is easy to recover from, and deploying a routine.',
  appliesTo: {
    $all: [
      {
        kind: 'Component',
        'traits.profile': { $in: ['serving', 'worker', 'job'] },
      },
      {
        $any: [
          { 'traits.revenue': true },
          { 'metadata.annotations.readiness/deployment-confidence': 'true' },
        ],
      },
    ],
  },
  levels: [
    {
      id: 'guarded',
      title: 'Guarded',
      description: 'A bad deployment can be undone, by more than one person',
    },
    {
      id: 'routine',
      title: 'Routine',
      description: 'Deploying is a matter of any day',
    },
  ],
  noneTitle: 'Risky',
  categories: [
    { id: 'failure-surface', title: 'Failure surface' },
    { id: 'knowledge', title: 'Concentrated knowledge' },
    { id: 'environments', title: 'Drifting environments' },
    { id: 'rollback', title: 'Rollback' },
    { id: 'cadence', title: 'Cadence' },
  ],
  checks: {
    ...referencesOf(rows['failure-surface'], 'failure-surface'),
    ...referencesOf(rows.knowledge, 'knowledge'),
    ...referencesOf(rows.environments, 'environments'),
    ...referencesOf(rows.rollback, 'rollback'),
    // Here for its gap to be shown once, and not at each check that requires it: it adds nothing to the score.
    'deploys-mapped': { weight: 0, category: 'cadence' },
    ...referencesOf(rows.cadence, 'cadence'),
  },
};
