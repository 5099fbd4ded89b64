import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmState } from 'backstage-plugin-readiness-node';
import { WholeScan } from '../../stores/AlarmStore';
import { compareTexts } from '../../util/compareTexts';

/** That an alarm had a state. */
export interface HistoryPoint {
  at: Instant;
  state: AlarmState;
  /** It took the state then, as its source says; else it was seen in it by a scan. */
  told: boolean;
}

/** Oldest first. */
export type History = readonly HistoryPoint[];

const STATES: readonly AlarmState[] = [
  'disabled',
  'insufficient-data',
  'ok',
  'firing',
];

/** The state it had then; undefined before anything is known. */
export function stateAt(history: History, at: Instant): AlarmState | undefined {
  return history.findLast(point => point.at <= at)?.state;
}

/**
 * Adds what a scan saw. What it saw before is not kept time and again: it follows from the state that
 * the history has at the time of a scan.
 */
export function see(
  history: History,
  { at, state }: Omit<HistoryPoint, 'told'>,
): History {
  if (stateAt(history, at) === state) return history;
  return tidy([...history, { at, state, told: false }]);
}

/**
 * Adds what a source says of the past. A scan that saw another state afterwards still did.
 *
 * @param scans - which had the alarm, oldest first
 */
export function tell(
  history: History,
  { at, state }: Omit<HistoryPoint, 'told'>,
  scans: readonly WholeScan[],
): History {
  const isKnown = history.some(
    point => point.told && point.at === at && point.state === state,
  );
  if (isKnown) return history;
  const point: HistoryPoint = { at, state, told: true };
  const next = scans.find(({ startedAt }) => startedAt >= at);
  const seen = next && stateAt(history, next.finishedAt);
  if (!seen || isCovered(history, point, next.finishedAt)) {
    return tidy([...history, point]);
  }
  const after = { at: next.finishedAt, state: seen, told: false };
  return tidy([...history, point, after]);
}

/** Whether something that is known already lies between. */
function isCovered(
  history: History,
  point: HistoryPoint,
  until: Instant,
): boolean {
  return history.some(
    other => comparePoints(other, point) > 0 && other.at <= until,
  );
}

/** Whether every scan since then saw that state. */
export function isCredible(
  history: History,
  { at, state }: Omit<HistoryPoint, 'told'>,
  scans: readonly WholeScan[],
): boolean {
  return scans
    .filter(({ startedAt }) => startedAt >= at)
    .every(({ finishedAt }) => stateAt(history, finishedAt) === state);
}

/** In order, without what was seen and follows from what is before it. */
function tidy(points: History): History {
  const inOrder = [...points].sort(comparePoints);
  const kept: HistoryPoint[] = [];
  for (const point of inOrder) {
    if (point.told || kept.at(-1)?.state !== point.state) kept.push(point);
  }
  return kept;
}

/** In the order of a history; what was told is before what was seen at the same time. */
export function comparePoints(a: HistoryPoint, b: HistoryPoint): number {
  return (
    compareTexts(a.at, b.at) ||
    Number(b.told) - Number(a.told) ||
    STATES.indexOf(a.state) - STATES.indexOf(b.state)
  );
}
