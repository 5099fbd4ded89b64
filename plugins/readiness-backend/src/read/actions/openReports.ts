import { ReadScope } from '../../stores/ReadScope';
import { OpenReport, ReportFilter } from '../../stores/ReportSearch';
import { breathe } from '../../util/breathe';
import { ReadContext } from '../ReadContext';

/** Reports read at once. */
const PAGE = 1000;

/** What is open in all reports of a list. */
export async function readOpenReports(
  filter: ReportFilter,
  scope: ReadScope,
  { stores }: ReadContext,
): Promise<OpenReport[]> {
  const reports: OpenReport[] = [];
  for (;;) {
    const page = { filter, after: reports.at(-1)?.entityId, limit: PAGE };
    const found = await stores.reportSearch.open(page, scope);
    reports.push(...found);
    await breathe();
    if (found.length < PAGE) return reports;
  }
}
