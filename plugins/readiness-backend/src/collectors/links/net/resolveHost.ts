import { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';

export type ResolveHost = (host: string) => Promise<LookupAddress[]>;

/** Every address of a host, as the system resolves names. */
export const resolveHost: ResolveHost = host =>
  lookup(host, { all: true, verbatim: true });
