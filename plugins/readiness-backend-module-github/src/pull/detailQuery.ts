import { Query } from './GithubApi';

/** Of deployments and pull requests at once: with what hangs on each, well within what one query may ask. */
export const DETAILS = 25;

const TEXT = `query ReadinessDetails($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Deployment {
      id
      createdAt
      commitOid
      environment
      originalEnvironment
      task
      payload
      ref { name }
      creator { __typename login }
      statuses(first: 50) {
        nodes { id state createdAt environment logUrl }
      }
    }
    ... on PullRequest {
      id
      url
      mergedAt
      baseRefName
      mergeCommit { oid }
      author { __typename login }
      mergedBy { __typename login }
      latestOpinionatedReviews(first: 20) {
        nodes { state author { __typename login } }
      }
      commits(first: 1) {
        nodes { commit { authoredDate } }
      }
      files(first: 100) {
        nodes { path }
      }
      repository { defaultBranchRef { name } }
    }
  }
  rateLimit { cost remaining resetAt }
}`;

/** Asks for all that is used of deployments and pull requests. */
export function detailQuery(ids: readonly string[]): Query {
  return { text: TEXT, variables: { ids } };
}
