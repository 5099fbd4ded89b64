import { parseAddress } from './addressKind';
import { HostAndPort } from './HostPattern';

/** The host of a URL in one spelling, and the port that is really used. */
export function hostOf(url: URL): HostAndPort {
  const bare = url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  return {
    host: parseAddress(bare)?.toString() ?? bare,
    port: url.port ? Number(url.port) : defaultPort(url),
  };
}

/** As it is written in configuration: the port only where it says something. */
export function hostText(url: URL): string {
  const { host, port } = hostOf(url);
  const text = host.includes(':') ? `[${host}]` : host;
  return port === defaultPort(url) ? text : `${text}:${port}`;
}

function defaultPort({ protocol }: URL): number {
  return protocol === 'https:' ? 443 : 80;
}
