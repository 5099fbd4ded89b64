import {
  ActionGroup,
  CheckView,
  CurrentReport,
  ScorecardView,
} from 'backstage-plugin-readiness-common';
import { OutcomeView, ResultView } from './types';
import { titleOfId } from './words';

/** The sentence that is true now: the failure's title on a fail, else the check's own. */
export function trueTitle(
  { checks }: Pick<CurrentReport, 'checks'>,
  result: ResultView,
): string {
  const check = checks[result.check];
  if (!check) return titleOfId(result.check);
  return fails(result.outcome) ? check.failureTitle : check.title;
}

/** What there is to do: a gap by its failure, what is not known as a question. */
export function openTitle(
  current: Pick<CurrentReport, 'checks'>,
  result: ResultView,
): string {
  const title = trueTitle(current, result);
  return result.outcome.status === 'unknown' ? `${title}?` : title;
}

/** The same of actions; where one of them is a gap, the title tells of it already. */
export function openGroupTitle({ title, items }: ActionGroup): string {
  const isOpen = items.every(({ status }) => status === 'unknown');
  return items.length > 0 && isOpen ? `${title}?` : title;
}

/** The check's own title, whatever came of it. */
export function checkTitle(
  { checks }: Pick<CurrentReport, 'checks'>,
  check: string,
): string {
  return checks[check]?.title ?? titleOfId(check);
}

function fails(outcome: OutcomeView): boolean {
  if (outcome.status === 'waived') return fails(outcome.underlying);
  return outcome.status === 'fail';
}

/** The checks of a scorecard, category by category. */
export function checksOf(
  { checks }: { checks: Record<string, CheckView> },
  scorecard: ScorecardView,
): { id: string; title: string }[] {
  const order = scorecard.categories.map(({ id }) => id);
  return Object.entries(scorecard.checks)
    .map(([id, { category }]) => ({
      id,
      title: checks[id]?.title ?? titleOfId(id),
      at: order.indexOf(category),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ id, title }) => ({ id, title }));
}
