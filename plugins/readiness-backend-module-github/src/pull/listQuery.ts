import { Repository } from '../Repository';
import { Stream } from '../stores/ProgressStore';
import { Query } from './GithubApi';

/** One repository, and behind which cursor each of its lists is asked; what is not named is not asked. */
export interface Ask {
  repository: Repository;
  after: Partial<Record<Stream, string | null>>;
}

/** Of a list at once. It has only ids and times: what was not known before is asked for in full. */
const PAGE = 50;

const FIELDS: Record<Stream, (position: number) => string> = {
  deployments: position => `
    deployments(first: ${PAGE}, after: $deployments${position}, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id createdAt updatedAt }
      pageInfo { hasNextPage endCursor }
    }`,
  pullRequests: position => `
    pullRequests(first: ${PAGE}, after: $pullRequests${position}, states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { id createdAt updatedAt }
      pageInfo { hasNextPage endCursor }
    }`,
};

const RELEASE = `
    latestRelease { id publishedAt url tagCommit { oid } }`;

/** What the answer calls a repository. */
export function aliasOf(position: number): string {
  return `r${position}`;
}

/** Asks for what is new in several repositories at once. */
export function listQuery(asks: readonly Ask[]): Query {
  const declared: string[] = [];
  const variables: Query['variables'] = {};
  const declare = (name: string, type: string, value: unknown) => {
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
  };
  const parts = asks.map(({ repository, after }, position) => {
    declare(`owner${position}`, 'String!', repository.owner);
    declare(`name${position}`, 'String!', repository.name);
    const streams = Object.keys(after) as Stream[];
    for (const stream of streams) {
      declare(`${stream}${position}`, 'String', after[stream]);
    }
    const fields = streams.map(stream => FIELDS[stream](position)).join('');
    return `
  ${aliasOf(
    position,
  )}: repository(owner: $owner${position}, name: $name${position}) {
    nameWithOwner${RELEASE}${fields}
  }`;
  });
  const text = `query Readiness(${declared.join(', ')}) {${parts.join('')}
  rateLimit { cost remaining resetAt }
}`;
  return { text, variables };
}
