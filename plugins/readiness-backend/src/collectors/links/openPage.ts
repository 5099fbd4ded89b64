import { Answer, Known, unasked } from './Answer';
import { classify } from './classify';
import { failureText } from './net/failureText';
import { hostOf } from './net/hostOf';
import { Network, openUrl, Response } from './net/openUrl';
import { isSignInPath } from './net/signInPath';

const MOST_REDIRECTS = 5;

const HEADERS = {
  'user-agent': 'backstage-readiness-link-checker',
  accept: 'text/html, text/markdown;q=0.9, text/plain;q=0.9, */*;q=0.5',
  // What is not compressed cannot grow.
  'accept-encoding': 'identity',
};

export interface OpenOptions {
  network: Network;
  abort: AbortSignal;
  now: number;
  /** Sent along, so that a page that did not change need not be sent again. */
  known?: Known;
}

/** Opens a page as a browser without a session would. Throws only when it is aborted. */
export async function openPage(
  link: string,
  options: OpenOptions,
): Promise<Answer> {
  const { abort, network } = options;
  const timeUp = AbortSignal.timeout(network.timeout);
  try {
    return await follow(
      new URL(link),
      options,
      AbortSignal.any([abort, timeUp]),
    );
  } catch (error) {
    abort.throwIfAborted();
    return unasked(failureText(error));
  }
}

type Hop = Answer | { kind: 'redirect'; to: string | undefined };

async function follow(
  start: URL,
  options: OpenOptions,
  signal: AbortSignal,
): Promise<Answer> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const isFirst = redirects === 0;
    const hop = await openHop(url, options, signal, isFirst);
    if (hop.kind !== 'redirect') return hop;
    const next = nextUrl(url, hop.to);
    if (!(next instanceof URL)) return next;
    url = next;
  }
  return unasked(`It leads on more than ${MOST_REDIRECTS} times`);
}

async function openHop(
  url: URL,
  options: OpenOptions,
  signal: AbortSignal,
  isFirst: boolean,
): Promise<Hop> {
  const { network, known, now } = options;
  const headers = { ...HEADERS, ...(isFirst && conditional(known)) };
  const opened = await openUrl(
    url,
    headers,
    network,
    signal,
    async (response): Promise<Hop> =>
      isRedirect(response)
        ? { kind: 'redirect', to: textOf(response.headers.location) }
        : classify(response, {
            now,
            mostBytes: network.mostBytes,
            isFirst,
            isConditional:
              'if-none-match' in headers || 'if-modified-since' in headers,
          }),
  );
  return 'refusal' in opened
    ? { kind: 'refused', refusal: opened.refusal }
    : opened.result;
}

function isRedirect({ status }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Where it leads, if that is still an answer of this host about this page. */
function nextUrl(from: URL, to: string | undefined): URL | Answer {
  if (!to || !URL.canParse(to, from.href)) {
    return unasked('It leads on, but does not say where to');
  }
  const next = new URL(to, from);
  if (hostOf(next).host !== hostOf(from).host) {
    return unasked('It leads to another host');
  }
  return isSignInPath(next.pathname) && !isSignInPath(from.pathname)
    ? unasked('It asks to sign in')
    : next;
}

function conditional(known: Known | undefined): Record<string, string> {
  return {
    ...(known?.etag && { 'if-none-match': known.etag }),
    ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
  };
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
