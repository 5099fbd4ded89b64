import { UrlReaderService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegration,
  ScmIntegrations,
} from '@backstage/integration';
import { Answer, Known, Page, unasked } from './Answer';
import { readStart } from './net/readStart';
import { fileTextLength } from './text/fileTextLength';

/** How a URL of a file looks, by the kind of host. Other pages of these hosts are no files. */
const FILE_URLS: Record<string, (url: URL) => boolean> = {
  azure: ({ searchParams }) => searchParams.has('path'),
  bitbucketCloud: ({ pathname }) =>
    /^\/[^/]+\/[^/]+\/(src|raw)\/./.test(pathname),
  bitbucketServer: ({ pathname }) => /\/(browse|raw)\/./.test(pathname),
  gitea: ({ pathname }) => /^\/[^/]+\/[^/]+\/(src|raw)\/./.test(pathname),
  github: ({ pathname }) => /^\/[^/]+\/[^/]+\/(blob|raw)\/./.test(pathname),
  gitlab: ({ pathname }) => /\/(blob|raw)\/./.test(pathname),
};

/** What an integration may hold that lets us in. */
const CREDENTIALS = [
  'token',
  'password',
  'appPassword',
  'clientSecret',
  'credentials',
];

/** In milliseconds. */
const JUST_NOW = 10 * 60 * 1000;

/** What is made of a 404 that a stranger gets. */
export const UNSEEN: Answer = unasked(
  'Its host finds no such page, or shows it only to those it lets in',
);

/** Hosts of source code, which the portal reads with credentials of its own. */
export interface SourceHosts {
  /** Their names, as in `readiness.links.allow`: the portal is set up to talk to them. */
  names: string[];
  isSourceHost(url: URL): boolean;
  /** Whether the URL is a file that can be read through an integration. */
  isFile(url: URL): boolean;
  /** Reads a file. Throws only when it is aborted. */
  open(link: string, options: OpenFileOptions): Promise<Answer>;
}

export interface OpenFileOptions {
  abort: AbortSignal;
  timeout: number;
  mostBytes: number;
  now: Date;
  known?: Known;
}

export function createSourceHosts(
  integrations: ScmIntegrations,
  reader: UrlReaderService,
): SourceHosts {
  const github =
    DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  const find = (url: URL): ScmIntegration | undefined => {
    const integration = integrations.byUrl(url);
    return integration && integration.type in FILE_URLS
      ? integration
      : undefined;
  };
  const isLetIn = async (url: string): Promise<boolean> => {
    const integration = find(new URL(url));
    if (integration?.type === 'github') {
      // An app is let in only where it is installed.
      return Boolean((await github.getCredentials({ url })).token);
    }
    const config = { ...(integration as { config?: object })?.config };
    return CREDENTIALS.some(key => Boolean(config[key as keyof typeof config]));
  };
  return {
    names: integrations
      .list()
      .filter(({ type }) => type in FILE_URLS)
      .map(({ title }) => title),
    isSourceHost: url => find(url) !== undefined,
    isFile: url => FILE_URLS[find(url)?.type ?? '']?.(url) ?? false,
    async open(link, options) {
      try {
        return { kind: 'ok', page: await readFile(link, reader, options) };
      } catch (error) {
        options.abort.throwIfAborted();
        return failureOf(error, () => isLetIn(link));
      }
    },
  };
}

async function readFile(
  link: string,
  reader: UrlReaderService,
  { abort, timeout, mostBytes, known, now }: OpenFileOptions,
): Promise<Page> {
  const response = await reader.readUrl(link, {
    signal: AbortSignal.any([abort, AbortSignal.timeout(timeout)]),
    ...(known?.etag && { etag: known.etag }),
  });
  const bytes = response.stream
    ? await readStart(response.stream(), mostBytes)
    : (await response.buffer()).subarray(0, mostBytes);
  return {
    textLength: await fileTextLength(new URL(link), bytes),
    changedAt: credible(response.lastModifiedAt, now),
    etag: response.etag,
  };
}

/** A change in this very moment is more likely that of the answer than that of the file. */
function credible(changedAt: Date | undefined, now: Date): Date | undefined {
  const age = now.getTime() - (changedAt?.getTime() ?? NaN);
  return age >= JUST_NOW ? changedAt : undefined;
}

async function failureOf(
  error: unknown,
  isLetIn: () => Promise<boolean>,
): Promise<Answer> {
  switch (isError(error) ? error.name : '') {
    case 'NotModifiedError':
      return { kind: 'unchanged' };
    case 'NotFoundError':
      return notFound(await isLetIn().catch(() => false));
    case 'AuthenticationError':
    case 'NotAllowedError':
      return unasked('The integration of its host was not let in');
    case 'AbortError':
    case 'TimeoutError':
      return unasked('The host did not answer in time');
    default:
      return unasked(
        'It could not be read through the integration of its host',
      );
  }
}

/** Source hosts say "not found" of what a stranger may not see. */
function notFound(isLetIn: boolean): Answer {
  return isLetIn
    ? { kind: 'missing', message: 'Its host finds no such file' }
    : UNSEEN;
}
