import { gt, valid } from 'semver';

/** Whether a definition set from one package version may replace one from another. */
export function mayReplace(version: string, activeVersion: string): boolean {
  // A version that is none (a local build) neither protects nor is held back.
  if (!valid(version) || !valid(activeVersion)) return true;
  return !gt(activeVersion, version);
}
