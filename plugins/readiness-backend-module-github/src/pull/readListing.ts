import { z } from 'zod/v4';
import { Build } from '../events/heard';
import { repositoryKey } from '../Repository';
import { STREAMS, Stream, Trouble } from '../stores/ProgressStore';
import { Answer, GraphqlError } from './GithubApi';
import { aliasOf, Ask } from './listQuery';
import { Page } from './walk';

const node = z.object({
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

const page = z
  .object({
    nodes: z
      .array(node.nullable())
      .nullish()
      .transform(nodes => (nodes ?? []).flatMap(one => one ?? [])),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      endCursor: z.string().nullish(),
    }),
  })
  .optional();

const schema = z.object({
  nameWithOwner: z.string(),
  latestRelease: z
    .object({
      id: z.string(),
      publishedAt: z.string().nullish(),
      url: z.string().optional(),
      tagCommit: z.object({ oid: z.string() }).nullish(),
    })
    .nullish(),
  deployments: page,
  pullRequests: page,
});

/** What GitHub says of one repository. */
export interface Listing {
  pages: Partial<Record<Stream, Page>>;
  release?: Build;
  trouble?: Omit<Trouble, 'since'>;
  /** It does not know a cursor of ours any more. */
  isLost?: boolean;
}

export function readListing(
  { repository }: Ask,
  position: number,
  { data, errors }: Answer,
): Listing {
  const alias = aliasOf(position);
  const error = errors.find(({ path }) => path?.[0] === alias);
  const told = data[alias];
  if (!told) {
    const isLost = error?.type === 'INVALID_CURSOR_ARGUMENTS';
    return { pages: {}, isLost, trouble: troubleOf(error) };
  }
  const { latestRelease, nameWithOwner, ...lists } = schema.parse(told);
  const pages = STREAMS.flatMap(stream => {
    const listed = lists[stream];
    return listed ? [[stream, listed] as const] : [];
  });
  const { host } = repository;
  const [owner, name] = nameWithOwner.split('/');
  const isMoved =
    repositoryKey({ host, owner, name }) !== repositoryKey(repository);
  return {
    pages: Object.fromEntries(pages),
    ...(latestRelease?.publishedAt && {
      release: {
        id: latestRelease.id,
        builtAt: latestRelease.publishedAt,
        commit: latestRelease.tagCommit?.oid,
        link: latestRelease.url,
      },
    }),
    ...(isMoved && {
      trouble: {
        code: 'moved',
        message: `Repositories have another name now: ${nameWithOwner}. What webhooks tell of them finds no entity until the catalog has it`,
      },
    }),
  };
}

/** In words that are the same in every run: those of GitHub may have ids of requests in them. */
function troubleOf(error: GraphqlError | undefined): Omit<Trouble, 'since'> {
  if (error?.type === 'NOT_FOUND') {
    return {
      code: 'not-found',
      message:
        'GitHub does not know them, or does not show them to the integration',
    };
  }
  if (error?.type === 'FORBIDDEN') {
    return {
      code: 'forbidden',
      message: `GitHub forbids to read them: ${error.message}`,
    };
  }
  return {
    code: 'unreadable',
    message: `GitHub answers with an error${
      error?.type ? ` of the type ${error.type}` : ''
    }`,
  };
}
