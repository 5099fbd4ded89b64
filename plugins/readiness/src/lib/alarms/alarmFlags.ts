import { AlarmView, CurrentReport } from 'backstage-plugin-readiness-common';
import { evidenceOf } from '../evidence';
import { ResultView } from '../types';
import { AlarmColumn } from './sortAlarms';

/** What may be wrong with an alarm, by the fact that names those it is wrong with. */
const FLAGS = {
  'alarms/stuck-firing': { id: 'stuck', column: 'state' },
  'alarms/stuck-without-data': { id: 'stuck', column: 'state' },
  'alarms/stuck-off': { id: 'stuck', column: 'state' },
  'alarms/unrouted': { id: 'unrouted', column: 'hears' },
  'alarms/critical-without-runbook': { id: 'no-runbook', column: 'runbook' },
  'alarms/critical-without-cause': { id: 'no-cause', column: 'runbook' },
  'alarms/noisy': { id: 'noisy', column: 'fires' },
  'alarms/self-resolving': { id: 'self-resolving', column: 'alone' },
} as const satisfies Record<string, { id: string; column: AlarmColumn }>;

type FlagFact = keyof typeof FLAGS;
export type FlagId = (typeof FLAGS)[FlagFact]['id'];

/** That a check fails because of an alarm. */
export interface AlarmFlag {
  id: FlagId;
  /** Where it is shown. */
  column: AlarmColumn;
  check: string;
  /** Somebody accepted it for a while. */
  waived: boolean;
}

/**
 * By title, since that is what facts name alarms by. They follow from the verdicts and not from the
 * alarms, so that the rows say what the checks say, settling included.
 */
export type AlarmFlags = ReadonlyMap<string, readonly AlarmFlag[]>;

export function alarmFlags(reports: readonly CurrentReport[]): AlarmFlags {
  const flags = new Map<string, AlarmFlag[]>();
  for (const { report } of reports) {
    for (const [title, flag] of report.results.flatMap(flagsOfResult)) {
      const known = flags.get(title) ?? [];
      const repeated = known.some(
        ({ id, check }) => id === flag.id && check === flag.check,
      );
      if (!repeated) flags.set(title, [...known, flag]);
    }
  }
  return flags;
}

export function flagsOf(
  flags: AlarmFlags,
  { title, judged }: AlarmView,
): readonly AlarmFlag[] {
  return judged ? flags.get(title) ?? [] : [];
}

function flagsOfResult({ check, outcome }: ResultView): [string, AlarmFlag][] {
  const waived = outcome.status === 'waived';
  return evidenceOf(outcome)
    .filter(({ fact, status }) => fact in FLAGS && status === 'fail')
    .flatMap(({ fact, seen }) =>
      namesIn(seen).map((title): [string, AlarmFlag] => [
        title,
        { ...FLAGS[fact as FlagFact], check, waived },
      ]),
    );
}

function namesIn(seen: unknown): string[] {
  return Array.isArray(seen) ? seen.map(String) : [];
}
