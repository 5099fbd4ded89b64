import { DeploymentFactRef } from 'backstage-plugin-readiness-common';
import { PeopleFactRef } from './PeopleFactRef';

/** Facts that follow from the records of an entity alone. */
export type OwnFactRef = Exclude<DeploymentFactRef, PeopleFactRef>;
