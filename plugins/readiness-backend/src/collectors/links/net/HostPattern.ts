import ipaddr, { IPv4, IPv6 } from 'ipaddr.js';
import { parseAddress } from './addressKind';

/** A host as it stands in a URL, without brackets and without the dot at its end. */
export interface HostAndPort {
  host: string;
  port: number;
}

/** An entry of a list of hosts. */
export type HostPattern =
  | { kind: 'host'; host: string; port?: number }
  | { kind: 'suffix'; suffix: string; port?: number }
  | { kind: 'range'; range: [IPv4 | IPv6, number] };

const NAME =
  /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/;

/** Undefined when the text is none. */
export function parseHostPattern(text: string): HostPattern | undefined {
  const lower = text.trim().toLocaleLowerCase('en-US');
  if (ipaddr.isValidCIDR(lower)) {
    return { kind: 'range', range: ipaddr.parseCIDR(lower) };
  }
  const [, bracketed, plain, digits] =
    /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(lower) ?? [];
  const host = bracketed ?? plain ?? lower;
  const port = digits === undefined ? {} : { port: Number(digits) };
  if (port.port === 0 || (port.port ?? 0) > 65_535) return undefined;
  const address = parseAddress(host);
  if (address) return { kind: 'host', host: address.toString(), ...port };
  if (bracketed) return undefined;
  if (host.startsWith('*.')) {
    const suffix = host.slice(1);
    return NAME.test(suffix.slice(1))
      ? { kind: 'suffix', suffix, ...port }
      : undefined;
  }
  return NAME.test(host) ? { kind: 'host', host, ...port } : undefined;
}

/** Whether an entry means this host by its name, or by the address that stands for it in the URL. */
export function matchesHost(
  pattern: HostPattern,
  { host, port }: HostAndPort,
): boolean {
  if (pattern.kind === 'range') return matchesAddress(pattern, host);
  if (pattern.port !== undefined && pattern.port !== port) return false;
  return pattern.kind === 'suffix'
    ? host.endsWith(pattern.suffix)
    : host === pattern.host;
}

/** Whether an entry means this address itself, whatever name led to it. */
export function matchesAddress(pattern: HostPattern, text: string): boolean {
  const address = parseAddress(text);
  if (!address || pattern.kind === 'suffix') return false;
  if (pattern.kind === 'host') return pattern.host === address.toString();
  const [network, bits] = pattern.range;
  return (
    network.kind() === address.kind() &&
    (address as IPv4).match(network as IPv4, bits)
  );
}
