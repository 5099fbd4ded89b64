import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { Repository, repositoryKey } from '../Repository';

/** How the mapping is told what an event is about. */
export function subjectOf(
  repository: Repository,
  named: { entity?: string; service?: string; paths?: readonly string[] } = {},
): DeliverySubject {
  const { entity, service, paths } = named;
  return {
    ...(entity && { entityRef: entity }),
    repository: repositoryKey(repository),
    ...(service && { service }),
    ...(paths && paths.length > 0 && { paths }),
  };
}
