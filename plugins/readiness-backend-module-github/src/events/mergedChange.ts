import { MergedChange } from 'backstage-plugin-readiness-node';
import { accountOf, Repository } from '../Repository';
import { actorOf } from './actorOf';
import { MergedPullRequest } from './heard';
import { subjectOf } from './subjectOf';

/**
 * A change, by the commit that it became.
 *
 * @param id - of the event; what knows more of the change than another event has an id of its own, and the
 *   record takes what it needs of both
 */
export function mergedChange(
  repository: Repository,
  id: string,
  heard: MergedPullRequest,
): MergedChange {
  const { mergedAt, commit, link, writtenAt, paths } = heard;
  const [author, mergedBy, approvedBy] = [
    heard.author,
    heard.mergedBy,
    heard.approvedBy,
  ].map(actorOf);
  return {
    type: 'change',
    source: accountOf(repository),
    id,
    at: mergedAt,
    subject: subjectOf(repository, { paths }),
    commit,
    ...(link && { link }),
    ...(writtenAt && { writtenAt }),
    ...(author && { author }),
    ...(mergedBy && { mergedBy }),
    ...(approvedBy && { approvedBy }),
  };
}
