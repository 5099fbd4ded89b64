import { CurrentReport } from 'backstage-plugin-readiness-common';
import { ROW_STATUSES, RowStatus, rowStatus } from './statuses';
import { ResultView } from './types';

/** A row and what is folded under it. */
export interface Row {
  result: ResultView;
  folded: ResultView[];
}

/** One category as it is shown. */
export interface CategoryRows {
  id: string;
  title: string;
  rows: Row[];
  /** Left out of the table: they mean nothing for this entity. */
  notApplicable: ResultView[];
  /** Of all judged or judgeable checks of the category, folded ones included. */
  tally: { pass: number; waived: number; all: number };
  /** How many more of it wait for a signal. */
  waiting: number;
}

/** Checks that wait for the same signals. */
export interface WaitingGroup {
  signals: string[];
  results: ResultView[];
}

/** The results by category, in the scorecard's order; what waits for a signal is not among them. */
export function categoriesOf(current: CurrentReport): CategoryRows[] {
  const shown = current.report.results.filter(
    result => rowStatus(result) !== 'waiting',
  );
  const rows = rowsOf(shown);
  return current.scorecard.categories
    .map(({ id, title }) => {
      const own = shown.filter(({ category }) => category === id);
      const applicable = own.filter(
        result => rowStatus(result) !== 'not-applicable',
      );
      return {
        id,
        title,
        rows: rows.filter(({ result }) => result.category === id),
        notApplicable: own.filter(
          result => rowStatus(result) === 'not-applicable',
        ),
        tally: tallyOf(applicable),
        waiting: current.report.results.filter(
          result => result.category === id && rowStatus(result) === 'waiting',
        ).length,
      };
    })
    .filter(
      ({ rows: own, notApplicable }) => own.length + notApplicable.length,
    );
}

/** Top rows, most urgent first, each with what is folded under it at any depth. */
function rowsOf(results: readonly ResultView[]): Row[] {
  const applicable = results.filter(
    result => rowStatus(result) !== 'not-applicable',
  );
  const byId = new Map(applicable.map(result => [result.check, result]));
  const top = applicable.filter(result => rootOf(result, byId) === result);
  return top
    .map(result => ({
      result,
      folded: applicable.filter(
        other => other !== result && rootOf(other, byId) === result,
      ),
    }))
    .sort((a, b) => urgency(a.result) - urgency(b.result));
}

function rootOf(
  result: ResultView,
  byId: ReadonlyMap<string, ResultView>,
): ResultView {
  const parent = result.foldedUnder && byId.get(result.foldedUnder);
  return parent ? rootOf(parent, byId) : result;
}

function urgency(result: ResultView): number {
  return ROW_STATUSES.indexOf(rowStatus(result));
}

function tallyOf(results: readonly ResultView[]) {
  const number = (status: RowStatus) =>
    results.filter(result => rowStatus(result) === status).length;
  return {
    pass: number('pass'),
    waived: number('waived'),
    all: results.length,
  };
}

/** Checks whose signals are not connected, one group per set of signals, the largest first. */
export function waitingGroups(results: readonly ResultView[]): WaitingGroup[] {
  const groups = new Map<string, WaitingGroup>();
  for (const result of results) {
    if (rowStatus(result) !== 'waiting') continue;
    const signals = [...(result.waitsForSignals ?? [])].sort();
    const key = signals.join();
    const group = groups.get(key) ?? { signals, results: [] };
    group.results.push(result);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => b.results.length - a.results.length,
  );
}

/** How many results have each status. */
export function countByStatus(
  results: readonly ResultView[],
): Record<RowStatus, number> {
  const counts = Object.fromEntries(
    ROW_STATUSES.map(status => [status, 0]),
  ) as Record<RowStatus, number>;
  for (const result of results) counts[rowStatus(result)] += 1;
  return counts;
}

/** Only what came out in one of these ways; everything when none is named. */
export function narrowed(
  categories: readonly CategoryRows[],
  outcomes: readonly RowStatus[],
): CategoryRows[] {
  if (!outcomes.length) return [...categories];
  const wanted = (result: ResultView) => outcomes.includes(rowStatus(result));
  return categories
    .map(category => ({
      ...category,
      // A folded row may differ from its parent, as by a waiver: the parent stays to hold it.
      rows: category.rows
        .map(row => ({ ...row, folded: row.folded.filter(wanted) }))
        .filter(row => wanted(row.result) || row.folded.length),
      notApplicable: category.notApplicable.filter(wanted),
    }))
    .filter(({ rows, notApplicable }) => rows.length + notApplicable.length);
}
