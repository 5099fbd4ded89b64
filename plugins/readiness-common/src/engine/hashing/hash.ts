import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { DefinitionSet, Report } from '../../model';
import { canonicalJson } from './canonical';

/**
 * SHA-256 of the canonical text of a JSON value: 64 hexadecimal digits.
 *
 * @public
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/**
 * Two reports that say the same have the same hash: history is written only when it changes.
 *
 * @public
 */
export function reportHash(report: Report): string {
  return hashOf(report);
}

/**
 * What judged: every report quotes it.
 *
 * @public
 */
export function definitionHash(definitions: DefinitionSet): string {
  return hashOf(definitions);
}
