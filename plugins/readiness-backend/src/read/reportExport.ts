import {
  ExportReportsQuery,
  ReportSummary,
} from 'backstage-plugin-readiness-common';
import { stringify } from 'csv-stringify/sync';
import { ReadScope } from '../stores/ReadScope';
import { ListPlace } from '../stores/ReportSearch';
import { breathe } from '../util/breathe';
import { toInstant } from '../util/clock';
import { ReadContext } from './ReadContext';
import { AskedList, listFor, readListPage } from './reportList';
import { TextFile } from './TextFile';

/** Entities read at once: as many as the process can spare the time for between two events. */
const PAGE = 500;

/** Named as in the list. */
const COLUMNS = [
  'entityRef',
  'kind',
  'namespace',
  'name',
  'title',
  'type',
  'lifecycle',
  'owner',
  'system',
  'tier',
  'stage',
  'level',
  'withWaivers',
  'score',
  'possible',
  'coverage',
  'since',
  'changedAt',
] as const satisfies readonly (keyof ReportSummary)[];

/** As RFC 4180 says; names come from people, and a spreadsheet would run one that looks like a formula. */
const FORMAT = {
  record_delimiter: 'windows',
  escape_formulas: true,
  cast: { boolean: (value: boolean) => String(value) },
} as const;

/** A list as comma-separated values, whole: read page by page while it is being sent. */
export async function readReportExport(
  query: ExportReportsQuery,
  scope: ReadScope,
  context: ReadContext,
): Promise<TextFile> {
  const list = await listFor(query, scope, context);
  const day = toInstant(context.clock()).slice(0, 10);
  return {
    name: `${query.scorecard}-${day}.csv`,
    mediaType: 'text/csv',
    parts: partsOf(list, context),
  };
}

async function* partsOf(list: AskedList, context: ReadContext) {
  const columns = [...COLUMNS, ...list.checks];
  let after: ListPlace | undefined;
  let header = true;
  do {
    const page = { after, limit: PAGE };
    const { reports, next } = await readListPage(list, page, context);
    const records = reports.map(one => toRecord(one, list.checks));
    yield stringify(records, { ...FORMAT, header, columns });
    // Whoever takes it all at once keeps nobody from anything.
    await breathe();
    header = false;
    after = next;
  } while (after);
}

/** By place and not by name: a check may be called `owner`. */
function toRecord(summary: ReportSummary, checks: readonly string[]) {
  return [
    ...COLUMNS.map(name => summary[name]),
    ...checks.map(check => summary.outcomes?.[check]),
  ];
}
