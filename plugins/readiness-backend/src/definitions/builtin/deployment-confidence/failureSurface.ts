import { namesNone } from '../conditions';
import { READINESS_TAB } from '../places';
import { defineRows } from '../row';

export const failureSurfaceRows = defineRows({
  'failure-surface-known': {
    weight: 2,
    level: 'guarded',
    title: 'Every step of a deployment is managed, or known to two people',
    failureTitle: 'Steps of a deployment are known to fewer than two people',
    rationale:
      "A deployment fails in one of eight places: credentials, build, registry push, service definition, health check, configuration, migrations or hooks. Each of them is somebody else's to run, or yours to understand at three in the morning. The more of them you run yourselves, the more there is to know.",
    remediation: {
      text: 'Go through the eight steps and write down, for each, the platform that manages it or two people who can find out why it failed. Hand what nobody knows to a platform, or have somebody learn it, and answer the question about the failure surface on the Readiness tab.',
      url: READINESS_TAB,
      effort: 120,
    },
    when: {
      all: [
        namesNone('attestations/failure-surface-gaps'),
        // Always true: it puts the number into the evidence.
        {
          fact: 'attestations/self-run-steps',
          operator: 'at-least',
          value: 0,
        },
      ],
    },
  },
});
