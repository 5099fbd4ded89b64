import { libraryScenarios } from './basics/libraries.scenarios';
import { cadenceScenarios } from './deployment-confidence/cadence.scenarios';
import { environmentScenarios } from './deployment-confidence/environments.scenarios';
import { failureSurfaceScenarios } from './deployment-confidence/failureSurface.scenarios';
import { knowledgeScenarios } from './deployment-confidence/knowledge.scenarios';
import { rollbackScenarios } from './deployment-confidence/rollback.scenarios';
import { alarmScenarios } from './production-readiness/alarms.scenarios';
import { deploymentScenarios } from './production-readiness/deployments.scenarios';
import { docsScenarios } from './production-readiness/docs.scenarios';
import { ownershipScenarios } from './production-readiness/ownership.scenarios';
import { reviewScenarios } from './production-readiness/reviews.scenarios';
import { Scenario } from './scenario';

/** The scenario tables of all built-in checks, by id. */
export const builtInScenarios: Record<string, Scenario[]> = {
  ...ownershipScenarios,
  ...docsScenarios,
  ...alarmScenarios,
  ...deploymentScenarios,
  ...reviewScenarios,
  ...libraryScenarios,
  ...failureSurfaceScenarios,
  ...knowledgeScenarios,
  ...environmentScenarios,
  ...rollbackScenarios,
  ...cadenceScenarios,
};
