import { DeploymentFactRef } from 'backstage-plugin-readiness-common';

/** Facts about people; they are the same for all services of a group. */
export const PEOPLE_FACTS = [
  'deployments/deployers',
  'deployments/top-deployer-share',
  'deployments/rollback-people',
  'deployments/rollbacks-automated',
  'deployments/newcomers',
  'deployments/newcomers-who-did-not-deploy',
  'deployments/recoveries',
  'deployments/recovery-people',
] as const satisfies readonly DeploymentFactRef[];

export type PeopleFactRef = (typeof PEOPLE_FACTS)[number];
