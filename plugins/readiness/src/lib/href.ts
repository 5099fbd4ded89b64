/**
 * The address if it may be followed: the web, mail, or a path of the portal. Addresses come from
 * definitions and sources, so anything else, scripts above all, is not made a link.
 */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (/^(https?:\/\/|mailto:)/i.test(address)) return address;
  return /^\/(?![/\\])/.test(address) ? address : undefined;
}
