import { scanRunsOf, WholeScan } from '../stores/AlarmStore';
import { CollectorRunStore } from '../stores/CollectorRunStore';

/** As many as are looked at to place what is heard late: of the last hour or two, as a rule. */
const MOST = 100;

/** The last scans of a source that ended without error, oldest first. */
export async function listWholeScans(
  runs: Pick<CollectorRunStore, 'listRuns'>,
  source: string,
): Promise<WholeScan[]> {
  const all = await runs.listRuns(scanRunsOf(source), MOST);
  return all
    .filter(({ status }) => status === 'complete')
    .map(({ startedAt, finishedAt }) => ({ startedAt, finishedAt }))
    .reverse();
}
