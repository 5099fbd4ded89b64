import { absent, present } from 'backstage-plugin-readiness-node';
import { History } from '../History';
import { frequencyOf } from '../measures/frequency';
import { inWindow } from '../measures/inWindow';
import { YEAR_DAYS } from '../spans';
import { FactsOf } from './FactsOf';

/** How often changes come to production. */
export function frequencyFacts(
  history: History,
): FactsOf<'deployed-in-90-days' | 'frequency' | 'deployed-in-a-year'> {
  const { changes } = history;
  const began = changes.length > 0;
  return {
    'deployments/deployed-in-90-days': began
      ? present(inWindow(changes, history).length)
      : absent('not-yet'),
    'deployments/frequency': began
      ? present(frequencyOf(history))
      : absent('not-yet'),
    'deployments/deployed-in-a-year': present(
      inWindow(changes, history, YEAR_DAYS).length,
    ),
  };
}
