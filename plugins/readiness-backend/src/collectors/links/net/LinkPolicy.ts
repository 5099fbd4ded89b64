import { addressKind, parseAddress } from './addressKind';
import { hostOf, hostText } from './hostOf';
import { HostPattern, matchesAddress, matchesHost } from './HostPattern';

/** Why something may not be asked, and what would have to be configured. */
export interface Refusal {
  message: string;
  /** What to add to `readiness.links.allow`, where that is the remedy. */
  allow?: string;
}

export interface LinkPolicyOptions {
  allow: readonly HostPattern[];
  deny: readonly HostPattern[];
  /** Beside 80 and 443. */
  ports: readonly number[];
}

const LONGEST_URL = 2048;

const DENIED: Refusal = { message: 'readiness.links.deny names it' };

const LOCAL_NAME = /(^|\.)localhost$/;

/** Names under which clouds offer each machine its own secrets. */
const METADATA_NAME =
  /^(metadata|metadata\.google\.internal|metadata\.goog|instance-data|instance-data\.ec2\.internal)$/;

/**
 * Decides what may be asked. Links are written by anybody who can edit a catalog file, and are opened
 * from inside the network: without this they would be a way in.
 */
export class LinkPolicy {
  readonly #options: LinkPolicyOptions;

  constructor(options: LinkPolicyOptions) {
    this.#options = options;
  }

  /**
   * All that can be said before a name is resolved.
   *
   * @param isProxied - a proxy resolves the name, out of our sight: only listed hosts are asked
   */
  checkUrl(
    url: URL,
    { isProxied }: { isProxied: boolean },
  ): Refusal | undefined {
    return (
      checkForm(url) ??
      this.#checkDenied(url) ??
      this.#checkPort(url) ??
      this.#checkName(url) ??
      this.#checkLiteral(url) ??
      (isProxied ? this.#checkListed(url) : undefined)
    );
  }

  /** Whether a name may lead to this address. One bad address among many is enough to refuse. */
  checkAddress(url: URL, address: string): Refusal | undefined {
    const { allow, deny } = this.#options;
    if (deny.some(entry => matchesAddress(entry, address))) return DENIED;
    if (allow.some(entry => matchesAddress(entry, address))) return undefined;
    switch (addressKind(address)) {
      case 'public':
        return undefined;
      case 'inside':
        return this.#isListed(url) ? undefined : inside(hostText(url));
      default:
        // No name opens these: whoever controls the name would choose what it opens.
        return {
          message:
            'It leads to an address that is reserved or of a machine’s own services',
          allow: address,
        };
    }
  }

  #checkDenied(url: URL): Refusal | undefined {
    const isDenied = this.#options.deny.some(entry =>
      matchesHost(entry, hostOf(url)),
    );
    return isDenied ? DENIED : undefined;
  }

  #checkPort(url: URL): Refusal | undefined {
    const { allow, ports } = this.#options;
    const place = hostOf(url);
    if ([80, 443, ...ports].includes(place.port)) return undefined;
    const isNamed = allow.some(
      entry =>
        entry.kind !== 'range' &&
        entry.port === place.port &&
        matchesHost(entry, place),
    );
    if (isNamed) return undefined;
    return {
      message: `Port ${place.port} is asked only where readiness.links.ports or readiness.links.allow names it`,
      allow: hostText(url),
    };
  }

  #checkName(url: URL): Refusal | undefined {
    const { host } = hostOf(url);
    if (!LOCAL_NAME.test(host) && !METADATA_NAME.test(host)) return undefined;
    return this.#isListed(url) ? undefined : inside(hostText(url));
  }

  #checkLiteral(url: URL): Refusal | undefined {
    const { host } = hostOf(url);
    return parseAddress(host) ? this.checkAddress(url, host) : undefined;
  }

  #checkListed(url: URL): Refusal | undefined {
    if (this.#isListed(url)) return undefined;
    return {
      message:
        'Behind a proxy nobody here sees where a name leads, so hosts are asked only where readiness.links.allow names them',
      allow: hostText(url),
    };
  }

  #isListed(url: URL): boolean {
    return this.#options.allow.some(entry => matchesHost(entry, hostOf(url)));
  }
}

const INSIDE =
  'It leads inside the network; such hosts are asked only where readiness.links.allow names them';

/** Whether naming the host would change that. */
export function isOpenedByName(message: string | null): boolean {
  return message === INSIDE;
}

function inside(allow: string): Refusal {
  return { message: INSIDE, allow };
}

function checkForm(url: URL): Refusal | undefined {
  if (!['http:', 'https:'].includes(url.protocol)) {
    return { message: 'Only http and https are asked' };
  }
  if (url.username || url.password) {
    return { message: 'It holds a user name or a password' };
  }
  if (url.href.length > LONGEST_URL) {
    return { message: `It is longer than ${LONGEST_URL} characters` };
  }
  return undefined;
}
