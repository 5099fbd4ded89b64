import { EntityRef } from 'backstage-plugin-readiness-common';
import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { repositoryOf } from './repositoryOf';

/** Whose event it is, as it was pushed. */
export interface PushedSubject {
  entity?: EntityRef;
  service?: string;
  repository?: string;
  artifact?: string;
  annotations?: Record<string, string>;
  paths?: string[];
}

/** Leaves out what was not said. */
export function subjectOf({
  entity,
  repository,
  service,
  artifact,
  annotations,
  paths,
}: PushedSubject): DeliverySubject {
  return {
    ...(entity && { entityRef: entity }),
    ...(annotations && { annotations }),
    ...(repository && { repository: repositoryOf(repository) }),
    ...(paths && { paths }),
    ...(artifact && { artifact }),
    ...(service && { service }),
  };
}
