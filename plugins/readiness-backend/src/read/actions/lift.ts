import { ActionList } from 'backstage-plugin-readiness-common';
import { OpenReport } from '../../stores/ReportSearch';
import { FixGroup, groupKey, placeOf, Remediations } from './ActionItems';

/** What doing all of these lifts; nothing where it is not enough for any entity. */
export function liftOf(
  groups: readonly FixGroup[],
  reports: Iterable<OpenReport>,
  { checks, levels }: { checks: Remediations; levels: readonly string[] },
): ActionList['lift'] {
  const done = new Set(groups.map(({ key }) => key));
  const isDone = (check: string, report: OpenReport) => {
    const remediation = checks[check]?.remediation;
    return (
      remediation !== undefined &&
      done.has(groupKey(check, placeOf(remediation, report))) &&
      report.open.checks.some(
        one => one.check === check && one.waitsFor === 'owner',
      )
    );
  };
  let entities = 0;
  let highest = -1;
  for (const report of reports) {
    const reached = reachedBy(report, check => isDone(check, report));
    if (reached === undefined) continue;
    entities += 1;
    highest = Math.max(highest, levels.indexOf(reached));
  }
  return highest < 0 ? undefined : { level: levels[highest], entities };
}

/** The level of the last rung before the first that still does not hold. */
function reachedBy(
  { open: { rungs } }: OpenReport,
  isDone: (check: string) => boolean,
): string | undefined {
  let reached: string | undefined;
  for (const { level, needs, closed } of rungs) {
    if (closed || !needs.every(isDone)) break;
    reached = level;
  }
  return reached;
}
