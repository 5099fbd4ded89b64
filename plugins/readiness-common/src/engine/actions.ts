import { CheckResult, Report } from '../model';
import { byText } from './order';

/**
 * What its owner can do about a report, best first: points gained per minute of effort, then weight,
 * then id. Checks that are folded, waived or wait for the platform or for time are no actions.
 *
 * @public
 */
export function rankActions(report: Report): CheckResult[] {
  return report.results
    .filter(({ waitsFor, foldedUnder }) => waitsFor === 'owner' && !foldedUnder)
    .sort(
      (a, b) =>
        worth(b) - worth(a) || b.weight - a.weight || byText(a.check, b.check),
    );
}

/** Points per minute. */
function worth({ gain, fix }: CheckResult): number {
  return fix ? gain / fix.effort : 0;
}
