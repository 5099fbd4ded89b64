import { withinDays } from '../conditions';
import { READINESS_TAB } from '../places';
import { defineRows } from '../row';

export const cadenceRows = defineRows({
  'pipeline-reliable': {
    weight: 1,
    level: 'routine',
    title: 'The pipeline rarely fails for nothing',
    failureTitle: 'The pipeline often fails for nothing',
    rationale:
      'A run that fails and then succeeds on the same commit found nothing wrong with the change. People learn to press the button again, also when the failure is real. One in ten is the most that can be told from noise.',
    remediation: {
      text: 'Look at the runs that were repeated and sort them by where they failed. The top of that list is usually one unstable test or one credential that lapses. Repair that, and do not repeat runs by machine.',
      url: READINESS_TAB,
      effort: 240,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: { fact: 'deployments/retried-runs', operator: 'at-most', value: 10 },
  },
  'changes-do-not-wait': {
    weight: 1,
    level: 'routine',
    title: 'Merged changes are in production within two working days',
    failureTitle: 'Merged changes wait for production',
    rationale:
      'What is merged and waits is work without a use, and it piles up into a bigger, riskier deployment. Whoever wrote it has moved on by the time it fails. Nine of ten changes should arrive within two working days, and none should wait for over a week.',
    remediation: {
      text: 'Deploy what waits. Then find what it waited for: a release day, an approval, a shared environment, and remove it, so that each merge is deployed by itself.',
      url: READINESS_TAB,
      effort: 240,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      all: [
        {
          fact: 'deployments/merge-to-production-p90',
          operator: 'at-most',
          value: 2,
        },
        {
          any: [
            {
              fact: 'deployments/changes-waiting',
              operator: 'at-most',
              value: 0,
            },
            withinDays('deployments/oldest-waiting-since', 7),
          ],
        },
      ],
    },
  },
  'cadence-not-shrinking': {
    weight: 1,
    level: 'routine',
    title: 'Deployments do not get rarer and bigger',
    failureTitle: 'Deployments get rarer and bigger',
    rationale:
      'Fear of deploying shows here first: fewer deployments for the same changes, and more changes in each. It feeds on itself, because the bigger ones fail more often. A third fewer and half as big again, against the 90 days before, is a sign; either alone is not.',
    remediation: {
      text: 'Ask the team since when, and what happened then: a bad outage, a new approval, a slower pipeline. Deal with that cause, and go back to deploying each change by itself.',
      url: READINESS_TAB,
      effort: 120,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    // A third is 33.4 % once it is rounded against the service.
    when: {
      any: [
        {
          fact: 'deployments/cadence-change',
          operator: 'at-least',
          value: -33.3,
        },
        { fact: 'deployments/batch-change', operator: 'at-most', value: 49.9 },
      ],
    },
  },
  'batches-small': {
    weight: 1,
    level: 'routine',
    title: 'A deployment carries five changes at most',
    failureTitle: 'A deployment carries over five changes',
    rationale:
      'When one of five changes is to blame, it is found in minutes; when one of forty is, everybody stops working. Small deployments are also the ones that can be rolled back without taking other work with them. Counted is the median, of changes under the path of the service.',
    remediation: {
      text: 'Deploy more often, best after each merge. Hide what is not finished behind a flag instead of holding the others back.',
      url: READINESS_TAB,
      effort: 240,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: { fact: 'deployments/batch-size', operator: 'at-most', value: 5 },
  },
  'deploy-time-predictable': {
    weight: 1,
    level: 'routine',
    title: 'Deployments take about equally long',
    failureTitle: 'Some deployments take over twice as long as others',
    rationale:
      'If a deployment takes ten minutes today and forty tomorrow, nobody can tell a slow one from a stuck one. In an incident that costs the time to find out. Nine of ten should take no longer than twice the median.',
    remediation: {
      text: 'Compare the slowest runs with the usual ones, step by step. Waiting for a shared runner, a cold cache or a health check with a long grace period are the usual reasons.',
      url: READINESS_TAB,
      effort: 120,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      fact: 'deployments/duration-spread',
      operator: 'at-most',
      value: 2,
    },
  },
  'deploys-without-ceremony': {
    weight: 1,
    level: 'routine',
    title: 'Deploying is a matter of any day',
    failureTitle: 'Deploying is an event with its own day or gate',
    rationale:
      'A release day gathers changes, and a gate that nobody can give reasons for only adds waiting. Where deploying is ordinary, it happens on three days of the week or more, with no four hours that hold over half of it, and review is the only gate.',
    remediation: {
      text: 'Remove the fixed time and every approval but review; what an approval is to catch, let a test or a canary catch. Then answer the question about gates on the Readiness tab.',
      url: READINESS_TAB,
      effort: 480,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    // Days and hours have no answer under twenty deployments.
    when: {
      all: [
        { fact: 'deployments/deploy-weekdays', operator: 'at-least', value: 3 },
        {
          fact: 'deployments/busiest-slot-share',
          operator: 'at-most',
          value: 50,
        },
        {
          fact: 'attestations/no-manual-gate',
          operator: 'equals',
          value: true,
          whereConnected: true,
        },
      ],
    },
  },
  'friday-deploys': {
    weight: 1,
    title: 'Fridays are days like any other',
    failureTitle: 'Nobody dares to deploy on a Friday, or it fails then',
    rationale:
      'Whether a team deploys on the last afternoon of its week shows what it thinks of its own deployments. It says nothing about how hard they work: a team that trusts its pipeline has nothing to fear from the weekend. A declared freeze is shown, and not held against anybody.',
    remediation: {
      text: 'Do not start with Friday: make rolling back fast and deployments small, and Fridays follow. Then let an ordinary small change go out on a Friday afternoon, with people at hand.',
      url: READINESS_TAB,
      effort: 240,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    // From 60 deployments a twentieth of them, from 30 one; under that the facts say that it is too little.
    when: {
      all: [
        {
          any: [
            {
              fact: 'deployments/friday-share',
              operator: 'at-least',
              value: 5,
            },
            {
              all: [
                {
                  fact: 'deployments/friday-sampled',
                  operator: 'at-most',
                  value: 59,
                },
                {
                  fact: 'deployments/friday-deployments',
                  operator: 'at-least',
                  value: 1,
                },
              ],
            },
            // Most of these afternoons were under a freeze.
            {
              fact: 'deployments/friday-frozen',
              operator: 'at-least',
              value: 50,
            },
          ],
        },
        {
          fact: 'deployments/friday-failure-chance',
          operator: 'at-least',
          value: 0.1,
        },
      ],
    },
  },
});
