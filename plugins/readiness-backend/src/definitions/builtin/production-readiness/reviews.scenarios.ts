import {
  fails,
  passes,
  saw,
  sawDaysAgo,
  sawNone,
  Scenarios,
  unknown,
} from '../scenario';
import { reviewRows } from './reviews';

export const reviewScenarios: Scenarios<typeof reviewRows> = {
  'launch-reviewed': [
    passes('signed from outside', {
      'attestations/launch-reviewed': saw(true),
    }),
    fails('signed by the owners themselves', {
      'attestations/launch-reviewed': saw(false),
    }),
    unknown('not answered', 'not-answered', {
      'attestations/launch-reviewed': sawNone('not-answered'),
    }),
    unknown(
      'before launch it waits for time',
      'not-yet',
      { 'attestations/launch-reviewed': sawNone('not-answered') },
      { stage: 'pre-launch' },
    ),
  ],
  'review-renewed': [
    passes('signed 364 days ago', {
      'attestations/reviewed-at': sawDaysAgo(364),
    }),
    fails('signed 365 days ago', {
      'attestations/reviewed-at': sawDaysAgo(365),
    }),
    unknown('never signed', 'not-answered', {
      'attestations/reviewed-at': sawNone('not-answered'),
    }),
  ],
};
