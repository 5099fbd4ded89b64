import { ScorecardDefinition } from 'backstage-plugin-readiness-common';
import { libraryRows } from './basics/libraries';
import { CATEGORIES, CategoryId } from './categories';
import { productionReadinessRows } from './production-readiness/rows';
import { referencesOf, Rows, rowsOfLevel } from './row';

const CATEGORY_IDS: readonly CategoryId[] = [
  'ownership',
  'docs',
  'deployments',
];

export const basics: ScorecardDefinition = {
  id: 'basics',
  title: 'Basics',
  description:
    'Everything in the catalog that has no scorecard of its own: known and owned.',
  appliesTo: { kind: { $in: ['Component', 'API', 'Resource', 'System'] } },
  fallback: true,
  levels: [{ id: 'known', title: 'Known', description: 'Known and owned' }],
  categories: CATEGORIES.filter(({ id }) => CATEGORY_IDS.includes(id)),
  checks: {
    ...bronze(productionReadinessRows.ownership, 'ownership'),
    ...bronze(productionReadinessRows.docs, 'docs'),
    ...referencesOf(
      { 'consumers-known': libraryRows['consumers-known'] },
      'ownership',
    ),
    ...referencesOf(
      { 'released-recently': libraryRows['released-recently'] },
      'deployments',
    ),
  },
};

/** The bronze rows, as the only rung here. */
function bronze(rows: Rows, category: CategoryId) {
  const known = Object.entries(rowsOfLevel(rows, 'bronze')).map(
    ([id, row]) => [id, { ...row, level: 'known' }] as const,
  );
  return referencesOf(Object.fromEntries(known), category);
}
