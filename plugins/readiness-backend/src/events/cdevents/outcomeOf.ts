import { word } from '../fields';
import { CdEvent } from './CdEvent';

/** As the versions of the specification write them; `error` is what broke on the way. */
const OUTCOMES = {
  success: 'succeeded',
  failure: 'failed',
  error: 'failed',
  cancel: 'cancelled',
} as const;

const outcome = word(['success', 'failure', 'error', 'cancel']);

/** How what has finished ended. */
export function outcomeOf({ content }: CdEvent) {
  return OUTCOMES[content.read('outcome', outcome)];
}
