import {
  canonicalJson,
  Instant,
  OutcomeStatus,
  Report,
} from 'backstage-plugin-readiness-common';
import { EvaluatedEntity } from '../ReportStore';
import { categoryStates } from './categoryStates';

/** The current report of one entity under one scorecard, as stored. */
export interface ReportRow {
  entityId: number;
  scorecard: string;
  hash: string;
  levelSince: Instant;
  changedAt: Instant;
  report: Report;
  /** How its categories stand, as canonical JSON. */
  categories: string;
  /** Its canonical JSON, where that was written already. */
  text?: string;
}

/** What is needed of a current report to tell what changed. */
export type CurrentReport = Pick<
  ReportRow,
  'hash' | 'levelSince' | 'categories'
> &
  Pick<Report, 'level' | 'rank'>;

export interface ReportsPlan {
  evaluation: EvaluatedEntity;
  /** New and changed; each is a row of history too. */
  write: ReportRow[];
  /** Scorecards that do not apply any more. */
  remove: string[];
  /** Whether the catalog may show anything of this. */
  movesLevel: boolean;
}

export function planReports(
  evaluation: EvaluatedEntity,
  current: ReadonlyMap<string, CurrentReport>,
): ReportsPlan {
  const { entityId, evaluatedAt, reports } = evaluation;
  const applies = new Set(reports.map(({ report }) => report.scorecard));
  const write = reports.flatMap(({ report, hash, text }) => {
    const { scorecard } = report;
    const before = current.get(scorecard);
    if (before?.hash === hash) return [];
    const levelSince =
      before?.level === report.level ? before.levelSince : evaluatedAt;
    const changedAt = evaluatedAt;
    const categories = canonicalJson(categoryStates(report));
    const row = { entityId, scorecard, hash, levelSince, changedAt };
    return [{ ...row, report, categories, text }];
  });
  const remove = [...current.keys()].filter(id => !applies.has(id));
  const movesLevel =
    remove.length > 0 ||
    write.some(row => isMoved(row, current.get(row.scorecard)));
  return { evaluation, write, remove, movesLevel };
}

function isMoved({ report, categories }: ReportRow, before?: CurrentReport) {
  return (
    before?.level !== report.level ||
    before.rank !== report.rank ||
    before.categories !== categories
  );
}

/**
 * One status per check over all reports of an entity: the first report's, save that an answer is
 * preferred to "this level is not asked of it".
 */
export function outcomeStatuses(
  reports: EvaluatedEntity['reports'],
): Map<string, OutcomeStatus> {
  const statuses = new Map<string, OutcomeStatus>();
  const notAsked = new Map<string, OutcomeStatus>();
  for (const { report } of reports) {
    for (const { check, outcome } of report.results) {
      const isNotAsked =
        outcome.status === 'not-applicable' &&
        outcome.reason.code === 'level-not-asked';
      const target = isNotAsked ? notAsked : statuses;
      if (!target.has(check)) target.set(check, outcome.status);
    }
  }
  return notAsked.size > 0 ? new Map([...notAsked, ...statuses]) : statuses;
}
