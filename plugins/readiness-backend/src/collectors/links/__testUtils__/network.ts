import { HostPattern, parseHostPattern } from '../net/HostPattern';
import { LinkPolicy } from '../net/LinkPolicy';
import { Network } from '../net/openUrl';
import { ResolveHost } from '../net/resolveHost';

export interface NetworkOptions {
  allow?: string[];
  deny?: string[];
  ports?: number[];
  /** Addresses by name; names that are not in it do not resolve. */
  names?: Record<string, string[]>;
  proxy?: string;
  timeout?: number;
  mostBytes?: number;
}

export const patterns = (texts: string[] = []): HostPattern[] =>
  texts.map(text => {
    const pattern = parseHostPattern(text);
    if (!pattern) throw new Error(`'${text}' is no pattern`);
    return pattern;
  });

export function policyOf({ allow, deny, ports }: NetworkOptions): LinkPolicy {
  return new LinkPolicy({
    allow: patterns(allow),
    deny: patterns(deny),
    ports: ports ?? [],
  });
}

/** A network whose names lead where the test says. */
export function networkOf(options: NetworkOptions): Network {
  return {
    policy: policyOf(options),
    resolve: resolver(options.names ?? { localhost: ['127.0.0.1'] }),
    proxyFor: () => options.proxy ?? '',
    timeout: options.timeout ?? 5_000,
    mostBytes: options.mostBytes ?? 100_000,
  };
}

export function resolver(names: Record<string, string[]>): ResolveHost {
  return async host => {
    const addresses = names[host];
    if (!addresses) {
      throw Object.assign(new Error(`No ${host}`), { code: 'ENOTFOUND' });
    }
    return addresses.map(address => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
  };
}
