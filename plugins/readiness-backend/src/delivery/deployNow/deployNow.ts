import { DeployNow } from 'backstage-plugin-readiness-common';
import { DeployNowAnswer, strictestOf } from './answers';
import { DeployNowInput } from './DeployNowInput';
import { gaps } from './gaps';
import { risks } from './risks';
import { troubles } from './troubles';

/**
 * Whether it is safe to deploy now. The first that has a reason decides: *not now*, *cannot tell*, *with
 * care*; a *yes* has none. All reasons are told, also those that alone would have led to a milder answer.
 *
 * A fix of what is burning is never stopped by it: *not now* becomes *with care*. Where nothing is known to
 * be burning, it is answered as any other change.
 */
export function deployNow(
  input: DeployNowInput,
): Pick<DeployNow, 'answer' | 'reasons'> {
  const reasons = [...troubles(input), ...gaps(input), ...risks(input)];
  return { answer: withIntent(strictestOf(reasons), input.intent), reasons };
}

function withIntent(
  answer: DeployNowAnswer,
  intent: DeployNowInput['intent'],
): DeployNowAnswer {
  return answer === 'not-now' && intent === 'fix' ? 'with-care' : answer;
}
