import {
  CurrentReport,
  EntityReports,
} from 'backstage-plugin-readiness-common';
import { trueTitle } from './checks';
import { levelTitle } from './levels';
import { sourceName } from './sources';
import { rowStatus } from './statuses';
import { Words } from '../translations/words';

/** What asking again brought, in a sentence or two for a message. */
export function changesInWords(
  words: Words,
  before: EntityReports | undefined,
  after: EntityReports,
): string {
  const changes = after.reports.flatMap(report => {
    const earlier = before?.reports.find(
      ({ scorecard }) => scorecard.id === report.scorecard.id,
    );
    return earlier ? changesOf(words, earlier, report) : [];
  });
  const first = changes.length
    ? words.t('checkNow.changed', { changes: changes.join('. ') })
    : words.t('checkNow.unchanged');
  return [first, ...failures(words, after)].join(' ');
}

function changesOf(
  { t }: Words,
  before: CurrentReport,
  after: CurrentReport,
): string[] {
  const parts: string[] = [];
  if (before.report.level !== after.report.level) {
    const level = levelTitle(t, after.scorecard, after.report.level);
    parts.push(t('checkNow.nowLevel', { level }));
  }
  if (before.report.score !== after.report.score) {
    const scores = { before: score(before), after: score(after) };
    parts.push(t('checkNow.score', scores));
  }
  const changed = after.report.results.filter(result => {
    const old = before.report.results.find(
      ({ check }) => check === result.check,
    );
    return old && rowStatus(old) !== rowStatus(result);
  });
  if (changed.length === 1) parts.push(trueTitle(after, changed[0]));
  if (changed.length > 1) {
    parts.push(t('checkNow.checks', { count: changed.length }));
  }
  return parts;
}

function failures({ t, list }: Words, { sources }: EntityReports): string[] {
  const silent = sources.filter(({ failure }) => failure);
  if (!silent.length) return [];
  const names = silent.map(source => sourceName(source, sources));
  return [t('checkNow.silent', { sources: list(names) })];
}

function score({ report }: CurrentReport): string {
  return report.score === null ? '–' : String(report.score);
}
