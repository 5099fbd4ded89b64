import { SuccessfulBuild } from 'backstage-plugin-readiness-node';
import { accountOf, Repository } from '../Repository';
import { Build } from './heard';
import { subjectOf } from './subjectOf';

/** A release, or a run that built something; whether it is deployed, a deployment tells. */
export function successfulBuild(
  repository: Repository,
  { id, builtAt, commit, link }: Build,
): SuccessfulBuild {
  return {
    type: 'build',
    source: accountOf(repository),
    id,
    at: builtAt,
    subject: subjectOf(repository),
    ...(commit && { commit }),
    ...(link && { link }),
  };
}
