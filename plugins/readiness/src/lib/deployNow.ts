import { Entity } from '@backstage/catalog-model';
import { DeployNow } from 'backstage-plugin-readiness-common';
import { Tone } from './colours';

export type DeployNowAnswer = DeployNow['answer'];

/** How loudly an answer is shown; what cannot be told is no verdict. */
export const ANSWER_TONES: Record<DeployNowAnswer, Tone> = {
  'yes-now': 'good',
  'with-care': 'caution',
  'not-now': 'bad',
  'cannot-tell': 'neutral',
};

/** Whether entities like it are deployed at all; systems and APIs are by way of their components. */
export function isDeployable({ kind }: Entity): boolean {
  return kind.toLocaleLowerCase('en-US') === 'component';
}
