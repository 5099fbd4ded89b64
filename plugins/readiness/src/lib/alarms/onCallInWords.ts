import { OnCallView } from 'backstage-plugin-readiness-common';
import { Words } from '../../translations/words';
import { OnCallState } from './onCallState';

/** Who comes after, that there is a gap, or why it is not known; where the source says why, it has the word. */
export function onCallInWords(
  { t, number }: Words,
  state: OnCallState,
  { escalationSteps: steps, schedule, message }: OnCallView,
): string {
  switch (state) {
    case 'somebody':
      if (steps === undefined) return '';
      return steps === 0
        ? t('onCall.last')
        : t('onCall.steps', { count: steps, number: number(steps) });
    case 'nobody':
      return t('onCall.gap');
    default:
      if (message) return '';
      return t(schedule ? 'onCall.shiftOver' : 'onCall.unknownMeaning');
  }
}
