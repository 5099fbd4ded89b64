import { EntityRef, Remediation } from 'backstage-plugin-readiness-common';
import { OpenCheck, OpenRung } from '../../stores/OpenState';
import { OpenReport } from '../../stores/ReportSearch';

/** One check of one entity, which its owner can do something about. */
export interface OpenItem extends Pick<OpenCheck, 'check' | 'gain'> {
  entityId: number;
  ref: EntityRef;
  status: 'fail' | 'unknown';
  /** The next level, when this stands on the way to it. */
  opens?: string;
}

/** One fix, and all that it is to be made for. */
export interface FixGroup {
  key: string;
  check: string;
  /** What the fix is made on, when one serves all. */
  place?: EntityRef;
  items: OpenItem[];
  /** Minutes, of making it once. */
  effort: number;
  /** Points of score, over all items. */
  gain: number;
}

export type Remediations = Readonly<
  Record<string, { remediation: Remediation } | undefined>
>;

/** The items of many reports by fix. What the standard in force does not ask any more is no work. */
export function groupItems(
  reports: Iterable<OpenReport>,
  checks: Remediations,
  groups: Map<string, FixGroup> = new Map(),
): Map<string, FixGroup> {
  for (const report of reports) {
    for (const { check, status, waitsFor, gain } of report.open.checks) {
      const remediation = checks[check]?.remediation;
      if (!remediation || waitsFor !== 'owner' || status === 'error') continue;
      const place = placeOf(remediation, report);
      const group = groupAt(groups, check, place, remediation);
      const { entityId, ref, open } = report;
      const opens = opensBy(check, open.rungs);
      group.items.push({ entityId, ref, check, status, gain, opens });
      group.gain += gain;
    }
  }
  return groups;
}

function groupAt(
  groups: Map<string, FixGroup>,
  check: string,
  place: EntityRef | undefined,
  { effort }: Remediation,
): FixGroup {
  const key = groupKey(check, place);
  const known = groups.get(key);
  if (known) return known;
  const group = { key, check, place, items: [], effort, gain: 0 };
  groups.set(key, group);
  return group;
}

export function groupKey(check: string, place: EntityRef | undefined): string {
  return `${check} ${place ?? ''}`;
}

/** Where the link leads to the owner and nowhere else, the fix is made there, once for all that it owns. */
export function placeOf(
  { url = '' }: Remediation,
  { owner }: Pick<OpenReport, 'owner'>,
): EntityRef | undefined {
  const quoted = new Set(url.match(/\{\w+\}/g));
  return quoted.size === 1 && quoted.has('{owner}') ? owner : undefined;
}

function opensBy(check: string, [next]: OpenRung[]): string | undefined {
  return next?.needs.includes(check) ? next.level : undefined;
}

/** Minutes, of making it everywhere. */
export function totalEffort({ place, effort, items }: FixGroup): number {
  return place === undefined ? effort * items.length : effort;
}
