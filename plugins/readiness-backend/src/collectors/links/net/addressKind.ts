import ipaddr, { IPv4, IPv6 } from 'ipaddr.js';

/**
 * Who stands behind an address: anybody's host, a host inside the network, or something that no name
 * should ever lead to, such as the metadata service of a cloud.
 */
export type AddressKind = 'public' | 'inside' | 'special';

const INSIDE = ['private', 'loopback', 'uniqueLocal', 'carrierGradeNat'];

/** Services that clouds offer each machine, at addresses that look like others. */
const METADATA = ['168.63.129.16', '100.100.100.200', 'fd00:ec2::254'];

/** All that is given out for use in public; anything else of IPv6 embeds or hides something. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

export function addressKind(text: string): AddressKind {
  const address = parseAddress(text);
  if (!address) return 'special';
  if (METADATA.includes(address.toString())) return 'special';
  const range = address.range();
  if (INSIDE.includes(range)) return 'inside';
  if (range !== 'unicast') return 'special';
  const isPublic =
    address.kind() === 'ipv4' || (address as IPv6).match(GLOBAL_UNICAST);
  return isPublic ? 'public' : 'special';
}

/** IPv4 that is written as IPv6 (`::ffff:10.0.0.1`) is IPv4. Undefined when it is no address. */
export function parseAddress(text: string): IPv4 | IPv6 | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  if (!text.includes(':') || !ipaddr.IPv6.isValid(text)) return undefined;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
