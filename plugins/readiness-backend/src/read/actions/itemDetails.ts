import {
  ActionItem,
  CheckResult,
  Evidence,
} from 'backstage-plugin-readiness-common';
import { WholeReport } from '../../stores/ReportSearch';
import { chunks } from '../../util/chunks';
import { ReadContext } from '../ReadContext';
import { OpenItem } from './ActionItems';

/** Reports read at once: whole ones, of some twenty kilobytes each. */
const PAGE = 100;

/** What only the whole report tells of some items: what was seen, and where it is fixed. */
export async function readItems(
  scorecard: string,
  items: readonly OpenItem[],
  effort: (item: OpenItem) => number,
  { stores }: ReadContext,
): Promise<Map<OpenItem, ActionItem>> {
  const byEntity = new Map<number, OpenItem[]>();
  for (const item of items) {
    const others = byEntity.get(item.entityId);
    if (others) others.push(item);
    else byEntity.set(item.entityId, [item]);
  }
  const told = new Map(items.map(one => [one, toItem(one, effort(one))]));
  for (const ids of chunks([...byEntity.keys()], PAGE)) {
    for (const whole of await stores.reportSearch.whole(scorecard, ids)) {
      for (const item of byEntity.get(whole.entityId) ?? []) {
        told.set(item, {
          ...toItem(item, effort(item)),
          ...detailsOf(item, whole),
        });
      }
    }
  }
  return told;
}

function toItem(
  { ref, status, gain, opens }: OpenItem,
  effort: number,
): ActionItem {
  return { entityRef: ref, status, gain, effort, ...(opens && { opens }) };
}

/** A report may have changed since its item was found: then it tells what is so now. */
function detailsOf(
  { check }: OpenItem,
  { shown, report }: WholeReport,
): Partial<ActionItem> {
  const result = report.results.find(one => one.check === check);
  return {
    ...(shown.title && { title: shown.title }),
    ...(result && evidenceOf(result)),
    ...(result?.fix?.url && { url: result.fix.url }),
    ...(result?.fix?.where && { where: result.fix.where }),
  };
}

/** With its name, as in a history: `none` alone reads as if nothing had been found out. */
const seenIn = ({ title, seenText }: Evidence) => `${title}: ${seenText}`;

const wantedOf = ({ title, wantedText }: Evidence) => `${title}: ${wantedText}`;

const plainlyWanted = ({ wantedText }: Evidence) => wantedText;

function evidenceOf({ outcome }: CheckResult): Partial<ActionItem> {
  if (outcome.status !== 'fail' && outcome.status !== 'unknown') return {};
  const { status, evidence } = outcome;
  // Beside a fail, what is unknown only distracts.
  const lines = evidence.filter(line => line.status === status);
  if (lines.length === 0) return {};
  const [since] = lines.flatMap(line => line.since ?? []).sort();
  return {
    seenText: joined(lines, seenIn),
    // What a single one is about stands before what was seen of it.
    wantedText: joined(lines, lines.length > 1 ? wantedOf : plainlyWanted),
    ...(since && { since }),
  };
}

function joined(lines: Evidence[], say: (line: Evidence) => string): string {
  return lines.map(say).join('; ');
}
