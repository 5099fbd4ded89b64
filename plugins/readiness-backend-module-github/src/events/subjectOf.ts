import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { Repository, repositoryKey } from '../Repository';

/**
 * How the mapping is told what an event is about. Whoever may deploy from a repository may say which service
 * of it that was, by its folder or by name, and never one of another: names begin with that of the repository.
 */
export function subjectOf(
  repository: Repository,
  named: { service?: string; paths?: readonly string[] } = {},
): DeliverySubject {
  const { owner, name } = repository;
  const { service, paths } = named;
  return {
    repository: repositoryKey(repository),
    ...(service && { service: `${owner}/${name}/${service}` }),
    ...(paths && paths.length > 0 && { paths }),
  };
}
