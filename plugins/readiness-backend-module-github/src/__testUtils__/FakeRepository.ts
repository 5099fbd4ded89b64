interface Node {
  __typename: string;
  id: string;
  createdAt: string;
  updatedAt: string;
  [field: string]: unknown;
}

const person = (login: string) => ({ __typename: 'User', login });
const bot = (login: string) => ({ __typename: 'Bot', login });

export { bot, person };

/** A repository with what tests put into it, in the shapes of GitHub's GraphQL. */
export class FakeRepository {
  readonly deployments: Node[] = [];
  readonly pullRequests: Node[] = [];
  latestRelease: object | null = null;
  /** Thrown when it is asked for. */
  error?: Error & { type?: string };

  /** @param nameWithOwner - what GitHub calls it, whatever it was asked for by */
  constructor(public nameWithOwner: string) {}

  get nodes(): Node[] {
    return [...this.deployments, ...this.pullRequests];
  }

  /** @param statuses - `['SUCCESS', '2026-11-20T09:03:00Z']`, oldest first */
  deploy(
    id: string,
    createdAt: string,
    statuses: readonly (readonly [string, string])[] = [],
    more: object = {},
  ): Node {
    const node: Node = {
      __typename: 'Deployment',
      id,
      createdAt,
      updatedAt: statuses.at(-1)?.[1] ?? createdAt,
      commitOid: `c0ffee${id}`,
      environment: 'production',
      originalEnvironment: 'production',
      task: 'deploy',
      payload: null,
      ref: { name: 'main' },
      creator: person('ada'),
      statuses: {
        nodes: statuses.map(([state, at]) => ({
          id: `${id}-${state}-${at}`,
          state,
          createdAt: at,
          environment: 'production',
          logUrl: `https://ci.example.com/${id}`,
        })),
      },
      ...more,
    };
    replace(this.deployments, node);
    return node;
  }

  merge(id: string, mergedAt: string, more: object = {}): Node {
    const node: Node = {
      __typename: 'PullRequest',
      id,
      createdAt: mergedAt,
      updatedAt: mergedAt,
      url: `https://github.com/${this.nameWithOwner}/pull/${id}`,
      mergedAt,
      baseRefName: 'main',
      mergeCommit: { oid: `merge-of-${id}` },
      author: person('ada'),
      mergedBy: person('bob'),
      latestOpinionatedReviews: {
        nodes: [
          { state: 'CHANGES_REQUESTED', author: person('dan') },
          { state: 'APPROVED', author: bot('approver') },
          { state: 'APPROVED', author: person('cyd') },
        ],
      },
      commits: { nodes: [{ commit: { authoredDate: mergedAt } }] },
      files: { nodes: [{ path: 'src/pay.ts' }] },
      repository: { defaultBranchRef: { name: 'main' } },
      ...more,
    };
    replace(this.pullRequests, node);
    return node;
  }

  toGraphql() {
    if (this.error) throw this.error;
    const { nameWithOwner, latestRelease } = this;
    return {
      nameWithOwner,
      latestRelease,
      deployments: (page: PageArguments) =>
        connection(this.deployments, 'createdAt', page),
      pullRequests: (page: PageArguments) =>
        connection(this.pullRequests, 'updatedAt', page),
    };
  }
}

interface PageArguments {
  first: number;
  after?: string | null;
}

/** Newest first, behind a cursor that says after which node. */
function connection(
  nodes: readonly Node[],
  orderedBy: 'createdAt' | 'updatedAt',
  { first, after }: PageArguments,
) {
  const ordered = [...nodes].sort((a, b) =>
    b[orderedBy].localeCompare(a[orderedBy]),
  );
  const start = ordered.findIndex(({ id }) => id === after) + 1;
  const page = ordered.slice(start, start + first);
  return {
    nodes: page,
    pageInfo: {
      hasNextPage: start + first < ordered.length,
      endCursor: page.at(-1)?.id ?? null,
    },
  };
}

function replace(nodes: Node[], node: Node) {
  const index = nodes.findIndex(({ id }) => id === node.id);
  nodes.splice(index < 0 ? nodes.length : index, index < 0 ? 0 : 1, node);
}
