import {
  CurrentReport,
  EntityReports,
} from 'backstage-plugin-readiness-common';
import { trueTitle } from './checks';
import { levelTitle } from './levels';
import { count } from './numbers';
import { sourceName } from './sources';
import { rowStatus } from './statuses';
import { listInWords } from './words';

/** What asking again brought, in a sentence or two for a message. */
export function changesInWords(
  before: EntityReports | undefined,
  after: EntityReports,
): string {
  const changes = after.reports.flatMap(report => {
    const earlier = before?.reports.find(
      ({ scorecard }) => scorecard.id === report.scorecard.id,
    );
    return earlier ? changesOf(earlier, report) : [];
  });
  const first = changes.length
    ? `Checked: ${changes.join('. ')}.`
    : 'Checked: nothing changed.';
  return [first, ...failures(after)].join(' ');
}

function changesOf(before: CurrentReport, after: CurrentReport): string[] {
  const parts: string[] = [];
  if (before.report.level !== after.report.level) {
    parts.push(`now ${levelTitle(after.scorecard, after.report.level)}`);
  }
  if (before.report.score !== after.report.score) {
    parts.push(`score ${score(before)} → ${score(after)}`);
  }
  const changed = after.report.results.filter(result => {
    const old = before.report.results.find(
      ({ check }) => check === result.check,
    );
    return old && rowStatus(old) !== rowStatus(result);
  });
  if (changed.length === 1) parts.push(trueTitle(after, changed[0]));
  if (changed.length > 1) {
    parts.push(`${count(changed.length, 'check')} changed`);
  }
  return parts;
}

function failures({ sources }: EntityReports): string[] {
  const silent = sources.filter(({ failure }) => failure);
  if (!silent.length) return [];
  return [
    `Not answering: ${listInWords(
      silent.map(source => sourceName(source, sources)),
    )}.`,
  ];
}

function score({ report }: CurrentReport): string {
  return report.score === null ? '–' : String(report.score);
}
