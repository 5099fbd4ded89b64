import { PageContext } from './PageContext';
import { PagedIncident } from './PagedService';

/** Whether somebody was called: `untold` where the feed says neither how bad it was nor who found it. */
export type Call = 'page' | 'no-page' | 'untold';

/** An alarm called somebody, unless it only informs; so did whatever is critical, whoever found it. */
export function callOf(
  { severity, foundBy }: Pick<PagedIncident, 'severity' | 'foundBy'>,
  { isCritical, isInformational }: PageContext,
): Call {
  if (!severity && !foundBy) return 'untold';
  if (severity && isInformational(severity)) return 'no-page';
  if (foundBy === 'alarm') return 'page';
  return severity && isCritical(severity) ? 'page' : 'no-page';
}
