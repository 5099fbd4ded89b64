import { CategoryId } from '../categories';
import { alarmRows } from './alarms';
import { deploymentRows } from './deployments';
import { docsRows } from './docs';
import { ownershipRows } from './ownership';
import { reviewRows } from './reviews';

/** The rows of `production-readiness` by category. */
export const productionReadinessRows = {
  ownership: ownershipRows,
  docs: docsRows,
  alarms: alarmRows,
  deployments: deploymentRows,
  reviews: reviewRows,
} satisfies Record<CategoryId, unknown>;
