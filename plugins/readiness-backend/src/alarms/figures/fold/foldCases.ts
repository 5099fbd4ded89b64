import { AlarmRecord } from '../../records';
import { foldAlarm } from './foldAlarm';

/** Alarms, each once: those that are cases of one rule are one alarm. In an order that does not depend on theirs. */
export function foldCases(records: readonly AlarmRecord[]): AlarmRecord[] {
  const rules = new Map<string, AlarmRecord[]>();
  for (const record of [...records].sort(byId)) {
    const key = JSON.stringify([record.source, ruleOf(record)]);
    const members = rules.get(key);
    if (members) members.push(record);
    else rules.set(key, [record]);
  }
  return [...rules.values()].map(members =>
    foldAlarm(ruleOf(members[0]), members),
  );
}

function ruleOf({ id, instanceOf }: AlarmRecord): string {
  return instanceOf ?? id;
}

function byId(a: AlarmRecord, b: AlarmRecord): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
