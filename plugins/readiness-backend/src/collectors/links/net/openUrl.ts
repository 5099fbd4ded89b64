import { IncomingHttpHeaders } from 'node:http';
import { LookupAddress } from 'node:dns';
import { Readable } from 'node:stream';
import { Dispatcher, request } from 'undici';
import { orAborted } from '../../../util/orAborted';
import { parseAddress } from './addressKind';
import { connectThrough, connectTo } from './connectTo';
import { hostOf } from './hostOf';
import { LinkPolicy, Refusal } from './LinkPolicy';
import { ResolveHost } from './resolveHost';

/** What opening URLs needs. */
export interface Network {
  policy: LinkPolicy;
  resolve: ResolveHost;
  /** The proxy that a URL is asked through; empty for none. */
  proxyFor(url: string): string;
  /** For one link with all its redirects, in milliseconds. */
  timeout: number;
  /** Of a page that are read at most. */
  mostBytes: number;
}

export interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  body: Readable;
}

export type Opened<T> = { refusal: Refusal } | { result: T };

/**
 * Sends one request, if it may be sent, and hands over the response while the connection is open. No
 * redirect is followed, nothing is sent that says who we are let in as.
 */
export async function openUrl<T>(
  url: URL,
  headers: Record<string, string>,
  network: Network,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
): Promise<Opened<T>> {
  const route = await findRoute(url, network, signal);
  if ('refusal' in route) return route;
  const { dispatcher } = route;
  try {
    const { statusCode, ...response } = await request(url, {
      dispatcher,
      signal,
      headers,
    });
    // Cutting off a body that nobody reads to its end is no error.
    response.body.on('error', () => {});
    const result = await read({ status: statusCode, ...response });
    return { result };
  } finally {
    await dispatcher.destroy();
  }
}

async function findRoute(
  url: URL,
  network: Network,
  signal: AbortSignal,
): Promise<{ refusal: Refusal } | { dispatcher: Dispatcher }> {
  const { policy, timeout } = network;
  const proxy = network.proxyFor(url.href);
  const refusal = policy.checkUrl(url, { isProxied: proxy !== '' });
  if (refusal) return { refusal };
  if (proxy) return { dispatcher: connectThrough(proxy, timeout) };
  const addresses = await orAborted(resolveOnce(url, network), signal);
  for (const { address } of addresses) {
    const bad = policy.checkAddress(url, address);
    if (bad) return { refusal: bad };
  }
  return { dispatcher: connectTo(addresses, timeout) };
}

/** An address in a URL needs no resolving, and was checked with it. */
async function resolveOnce(
  url: URL,
  { resolve }: Network,
): Promise<LookupAddress[]> {
  const { host } = hostOf(url);
  const literal = parseAddress(host);
  if (literal) {
    return [{ address: host, family: literal.kind() === 'ipv4' ? 4 : 6 }];
  }
  const addresses = await resolve(url.hostname);
  if (addresses.length > 0) return addresses;
  throw Object.assign(new Error('No address'), { code: 'ENOTFOUND' });
}
