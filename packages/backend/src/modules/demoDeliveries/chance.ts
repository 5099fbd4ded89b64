import { createHash } from 'node:crypto';

/** As a commit is written. */
export function commit(...seed: (string | number)[]): string {
  return createHash('sha1').update(seed.join(' ')).digest('hex');
}

/** A number from 0 to 1 that looks thrown, and is the same at every start. */
export function chance(...seed: (string | number)[]): number {
  const digest = createHash('sha256').update(seed.join(' ')).digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}
