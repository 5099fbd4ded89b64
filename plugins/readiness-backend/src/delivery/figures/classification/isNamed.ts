import { Ended } from './byEnd';

/** Whether a feed means it: by what any feed calls it, by its version or its commit. */
export function isNamed(one: Ended, name: string | undefined): boolean {
  if (name === undefined) return false;
  const { deployment, version, commit, alsoTold = [] } = one;
  return (
    [deployment, version, commit].includes(name) ||
    alsoTold.some(other => other.deployment === name)
  );
}

/** Whether this source told of it, alone or with others. */
export function isToldBy(
  { source, alsoTold = [] }: Ended,
  by: string,
): boolean {
  return source === by || alsoTold.some(other => other.source === by);
}
