import { cadenceRows } from './cadence';
import { environmentRows } from './environments';
import { failureSurfaceRows } from './failureSurface';
import { knowledgeRows } from './knowledge';
import { rollbackRows } from './rollback';

/** The rows of `deployment-confidence` by category. */
export const deploymentConfidenceRows = {
  'failure-surface': failureSurfaceRows,
  knowledge: knowledgeRows,
  environments: environmentRows,
  rollback: rollbackRows,
  cadence: cadenceRows,
};
