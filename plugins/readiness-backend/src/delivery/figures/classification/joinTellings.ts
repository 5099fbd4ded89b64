import { DeploymentRecord } from '../../records';
import { HOUR } from '../spans';
import { byEnd, Ended, hasEnded } from './byEnd';
import { mergeTellings } from './mergeTellings';

/** How far two feeds may be apart about when one deployment ended, in milliseconds. */
const MOST_APART = HOUR;

/** How a build may be named; a version last, since `main` may be anything. */
const NAMES = ['commit', 'artifact', 'version'] as const;

/**
 * Makes one deployment of what several feeds tell of it: to one environment, of one build, with one
 * outcome, and ended within an hour. What one feed tells twice are two deployments. In each environment
 * the feed that tells most is believed about when things happened, and the others fill in what it does not say;
 * so a feed that tells nothing new moves no figure.
 */
export function joinTellings(
  deployments: readonly DeploymentRecord[],
): readonly DeploymentRecord[] {
  const [first, ...others] = new Set(deployments.map(({ source }) => source));
  if (first === undefined || others.length === 0) return deployments;
  const lines = new Map<string, Ended[]>();
  for (const one of deployments.filter(hasEnded)) {
    const name = `${one.environment.toLocaleLowerCase('en-US')} ${one.outcome}`;
    const line = lines.get(name);
    if (line) line.push(one);
    else lines.set(name, [one]);
  }
  return [
    ...deployments.filter(one => !hasEnded(one)),
    ...[...lines.values()].flatMap(joinLine),
  ];
}

/** The feed that tells most is taken first; of two that tell as much, always the same. */
function joinLine(line: readonly Ended[]): Ended[] {
  const bySource = new Map<string, Ended[]>();
  for (const one of [...line].sort(byEnd)) {
    const told = bySource.get(one.source);
    if (told) told.push(one);
    else bySource.set(one.source, [one]);
  }
  const [main, ...others] = [...bySource.values()].sort(
    (a, b) => b.length - a.length || (a[0].source < b[0].source ? -1 : 1),
  );
  return others.reduce(addSource, main);
}

/** Those that are known already fill in; the rest are deployments that only this feed tells of. */
function addSource(known: readonly Ended[], told: readonly Ended[]): Ended[] {
  const partners = new Map<Ended, Ended>();
  const found = new Set<Ended>();
  for (const name of NAMES) {
    const isFree = (one: Ended) => !partners.has(one) && one[name];
    const isNew = (one: Ended) => !found.has(one) && one[name];
    const free = byName(known.filter(isFree), name);
    for (const [value, all] of byName(told.filter(isNew), name)) {
      pairInOrder(free.get(value) ?? [], all, (one, other) => {
        partners.set(one, other);
        found.add(other);
      });
    }
  }
  return [
    ...known.map(one => {
      const other = partners.get(one);
      return other ? mergeTellings(one, other) : one;
    }),
    ...told.filter(one => !found.has(one)),
  ].sort(byEnd);
}

function byName(all: readonly Ended[], name: (typeof NAMES)[number]) {
  const groups = new Map<string, Ended[]>();
  for (const one of all) {
    const value = one[name] ?? '';
    const group = groups.get(value);
    if (group) group.push(one);
    else groups.set(value, [one]);
  }
  return groups;
}

/** The earliest with the earliest that is near: so none is left over that has a partner. */
function pairInOrder(
  known: readonly Ended[],
  told: readonly Ended[],
  pair: (one: Ended, other: Ended) => void,
): void {
  let next = 0;
  for (const other of told) {
    const at = Date.parse(other.finishedAt);
    while (
      next < known.length &&
      (Date.parse(known[next].finishedAt) < at - MOST_APART ||
        contradict(known[next], other))
    ) {
      next += 1;
    }
    if (next === known.length) return;
    if (Date.parse(known[next].finishedAt) > at + MOST_APART) continue;
    pair(known[next], other);
    next += 1;
  }
}

/** One version, but two commits: not one build. */
function contradict(one: Ended, other: Ended): boolean {
  return (
    one.commit !== undefined &&
    other.commit !== undefined &&
    one.commit !== other.commit
  );
}
