import { Ended } from './byEnd';

/** What a feed may mean it by: what any feed calls it, its version, its commit. Each once. */
export function namesOfEnded(one: Ended): string[] {
  const { deployment, version, commit, alsoTold = [] } = one;
  const told = alsoTold.map(other => other.deployment);
  return [...new Set([deployment, version ?? [], commit ?? [], told].flat())];
}

/** Whether this source told of it, alone or with others. */
export function isToldBy(
  { source, alsoTold = [] }: Ended,
  by: string,
): boolean {
  return source === by || alsoTold.some(other => other.source === by);
}
