import { withinDays } from '../conditions';
import { READINESS_TAB } from '../places';
import { defineRows } from '../row';

export const reviewRows = defineRows({
  'launch-reviewed': {
    weight: 2,
    level: 'silver',
    title: 'Its launch was reviewed by somebody from outside',
    failureTitle: 'Nobody from outside reviewed its launch',
    rationale:
      'Those who built a service know what they meant, and read that into it. Somebody from another group sees what is missing for everyone else: the step that lives in one head, the alarm nobody would understand.',
    remediation: {
      text: 'Ask somebody outside the owning group to review it before it goes live, with this page as the agenda, and to sign the launch review on the Readiness tab. If it went live without one, have it done now.',
      url: READINESS_TAB,
      effort: 60,
    },
    // The sign-off is asked for when the lifecycle turns to production.
    afterLaunch: true,
    when: {
      fact: 'attestations/launch-reviewed',
      operator: 'equals',
      value: true,
    },
  },
  'review-renewed': {
    weight: 1,
    level: 'gold',
    title: 'The review was signed within a year',
    failureTitle: 'The review was not signed again within a year',
    rationale:
      'A service drifts: people, traffic and dependencies change, and what was ready a year ago may not be now. Signing again is a short look at what changed, not a repetition of the launch.',
    remediation: {
      text: 'Renew the review. Go through what changed since the last one and sign the readiness review on the Readiness tab.',
      url: READINESS_TAB,
      effort: 30,
    },
    afterLaunch: true,
    when: withinDays('attestations/reviewed-at', 365),
  },
});
