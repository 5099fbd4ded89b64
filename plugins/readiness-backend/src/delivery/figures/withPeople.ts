import {
  DeploymentFactRef,
  Observation,
} from 'backstage-plugin-readiness-common';
import { Figured } from './Figured';
import { OwnFactRef } from './OwnFactRef';
import { PeopleFactRef } from './PeopleFactRef';

/**
 * Every fact of `deploymentFacts`: those of an entity, and what is said of the people of its group now. Of an
 * entity that no feed knows nothing is said of people either.
 */
export function withPeople(
  own: Figured<OwnFactRef>['facts'],
  people: Figured<PeopleFactRef>['facts'],
): Record<DeploymentFactRef, Observation> {
  const mapped = own['deployments/mapped'];
  const isMapped = mapped.status === 'present' && mapped.value === true;
  return { ...people, ...own, ...(isMapped && people) };
}
