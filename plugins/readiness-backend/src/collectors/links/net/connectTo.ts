import { LookupAddress } from 'node:dns';
import { LookupFunction } from 'node:net';
import { Agent, Dispatcher, ProxyAgent } from 'undici';

/**
 * Connects to these addresses and no others, whatever the name leads to by now: they are what was
 * checked. Used for one request and then destroyed.
 */
export function connectTo(
  addresses: readonly LookupAddress[],
  timeout: number,
): Dispatcher {
  const lookup: LookupFunction = (_host, { all }, callback) => {
    if (all) callback(null, [...addresses]);
    else callback(null, addresses[0].address, addresses[0].family);
  };
  return new Agent({ connect: { lookup, timeout }, connections: 1 });
}

export function connectThrough(proxy: string, timeout: number): Dispatcher {
  return new ProxyAgent({
    uri: proxy,
    // What is not encrypted is passed on by the proxy; many tunnel to port 443 alone.
    proxyTunnel: false,
    requestTls: { timeout },
    proxyTls: { timeout },
  });
}
