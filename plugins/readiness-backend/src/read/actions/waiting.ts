import {
  CheckDefinition,
  WaitingGroup,
} from 'backstage-plugin-readiness-common';
import { OpenReport } from '../../stores/ReportSearch';

interface Waiting extends Pick<WaitingGroup, 'check' | 'waitsFor'> {
  entities: number;
  /** By reason; our own defects have none. */
  reasons: Map<string, number>;
}

/** What nobody but the platform or time can help, most entities first. */
export function waitingGroups(
  reports: Iterable<OpenReport>,
  checks: Readonly<Record<string, CheckDefinition | undefined>>,
): WaitingGroup[] {
  const groups = new Map<string, Waiting>();
  for (const { open } of reports) {
    for (const { check, waitsFor, reason } of open.checks) {
      if (waitsFor === 'owner' || !checks[check]) continue;
      const key = `${check} ${waitsFor}`;
      const group = groups.get(key) ?? newGroup(check, waitsFor);
      groups.set(key, group);
      group.entities += 1;
      if (reason) count(group.reasons, reason);
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.entities - a.entities || (a.check < b.check ? -1 : 1))
    .map(group => toWaitingGroup(group, checks[group.check]?.title ?? ''));
}

function newGroup(check: string, waitsFor: Waiting['waitsFor']): Waiting {
  return { check, waitsFor, entities: 0, reasons: new Map() };
}

function toWaitingGroup(
  { reasons, ...group }: Waiting,
  title: string,
): WaitingGroup {
  const [commonest] = [...reasons].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  return { ...group, title, ...(commonest && { reason: commonest[0] }) };
}

function count(counts: Map<string, number>, value: string) {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
