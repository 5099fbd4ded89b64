import {
  exercisedYearly,
  namesNone,
  seenWithinDays,
  withinDays,
} from '../conditions';
import { CATALOG_FILE, READINESS_TAB } from '../places';
import { defineRows } from '../row';

export const deploymentRows = defineRows({
  'deploys-mapped': {
    weight: 1,
    level: 'silver',
    title: 'Its deployments can be seen',
    failureTitle: 'No deployment feed knows it',
    rationale:
      'The first thing to ask in an incident is what was deployed last. That has an answer only if the deployments of your pipeline can be told to be of this entity, which can be settled before the first one.',
    remediation: {
      text: 'Connect the pipeline to the entity. Add the annotation that your deployment feed goes by, for example "github.com/project-slug: acme/payments-api" or "argocd/app-name: payments-api", or let the pipeline send the entity ref with each deployment.',
      url: CATALOG_FILE,
      effort: 15,
    },
    when: { fact: 'deployments/mapped', operator: 'equals', value: true },
  },
  'deployed-recently': {
    weight: 1,
    level: 'gold',
    title: 'It was rebuilt or deployed in the last 90 days',
    failureTitle: 'It was neither rebuilt nor deployed in the last 90 days',
    rationale:
      'A pipeline that has not run for months has usually stopped working: credentials lapse, base images disappear, tools move on. It is better to find that out on a quiet day than with an urgent fix in hand. A rebuild also picks up security patches.',
    remediation: {
      text: 'Deploy it, even without a change. If that does not work, you have found what to repair; then schedule a monthly rebuild, for example with a cron trigger on the pipeline.',
      url: READINESS_TAB,
      effort: 60,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      any: [
        withinDays('deployments/last-deployed-at', 90),
        // Not every feed sees builds: none seen must not hide that the last deployment is old.
        seenWithinDays('deployments/last-built-at', 90),
      ],
    },
  },
  'change-fail-rate': {
    weight: 3,
    level: 'gold',
    title: 'Changes rarely fail',
    failureTitle: 'Too many changes fail',
    rationale:
      'How often a change breaks something is the plainest measure of how safely you deliver. When every sixth or seventh one does, deployments are put off and batched up, and each gets riskier. Small numbers swing widely, so a few deployments are judged by counts rather than a rate.',
    remediation: {
      text: 'Look at the failed deployments on the Readiness tab for what they have in common. Then close that gap once: a test that would have caught it, a canary, or smaller changes.',
      url: READINESS_TAB,
      effort: 480,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    // With 10 to 19 deployments two failures are tolerated, with 3 to 9 one. Larger samples need no
    // upper bound on those lines: two of twenty are within 15 % anyway. Below three deployments the
    // facts of failure say "not yet", which keeps the whole unknown.
    when: {
      any: [
        {
          fact: 'deployments/change-fail-rate',
          operator: 'at-most',
          value: 15,
        },
        {
          all: [
            { fact: 'deployments/sampled', operator: 'at-least', value: 10 },
            {
              fact: 'deployments/failed-changes',
              operator: 'at-most',
              value: 2,
            },
          ],
        },
        { fact: 'deployments/failed-changes', operator: 'at-most', value: 1 },
      ],
    },
  },
  'recovers-quickly': {
    weight: 3,
    level: 'gold',
    title: 'It recovers from failures within an hour',
    failureTitle: 'It does not recover from failures within an hour',
    rationale:
      'Failures will come; how long users feel them is up to you. The median of the last ten says whether recovering is practised or improvised, and a failure still open is not over. Ten deployments in a year without any failure pass as well.',
    remediation: {
      text: 'Close what is open, with a fix or a rollback. Then shorten the way back: make rolling back one command or one button, write it at the top of the runbook, and page on the errors a bad deployment causes.',
      url: READINESS_TAB,
      effort: 240,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      all: [
        namesNone('deployments/open-failures'),
        {
          any: [
            {
              fact: 'deployments/recovery-time',
              operator: 'no-longer-than',
              value: { minutes: 60 },
            },
            {
              all: [
                {
                  fact: 'deployments/failed-in-a-year',
                  operator: 'equals',
                  value: 0,
                },
                {
                  fact: 'deployments/deployed-in-a-year',
                  operator: 'at-least',
                  value: 10,
                },
              ],
            },
          ],
        },
      ],
    },
  },
  'rollback-exercised': {
    weight: 2,
    level: 'gold',
    title: 'A rollback was exercised',
    failureTitle: 'No rollback was exercised in time',
    rationale:
      'Rolling back is the fastest way out of a bad deployment, provided that it works. Migrations, caches and configuration break it without anyone noticing, so it has to be done now and then, in production, in staging or as a drill: once a year, for tier 1 every 180 days.',
    remediation: {
      text: 'Exercise a rollback. Deploy the previous version to staging or production with the steps of your runbook. If the feed sees it, nothing else is needed; if not, answer the question about rollbacks on the Readiness tab, with a link to the run.',
      url: READINESS_TAB,
      effort: 60,
    },
    when: exercisedYearly(
      'deployments/rollback-exercised-at',
      'attestations/rollback-exercised-at',
    ),
  },
  'restore-tested': {
    weight: 3,
    level: 'gold',
    title: 'A restore was tested',
    failureTitle: 'No restore was tested in time',
    rationale:
      'A backup that was never restored is a hope. A test finds the missing table, the lost key and the twelve hours it takes while nothing is at stake yet. Once a year, for tier 1 every 180 days.',
    remediation: {
      text: 'Restore the latest backup into an empty environment, check the data, and note how long it took. If the service keeps no data, say so with the annotation "readiness/stateful: \'false\'". Otherwise answer the question about restores on the Readiness tab, with a link to the record.',
      url: READINESS_TAB,
      effort: 240,
    },
    appliesTo: { 'traits.stateful': true },
    when: exercisedYearly(
      'exercises/restore-tested-at',
      'attestations/restore-tested-at',
    ),
  },
  'failure-tested': {
    weight: 1,
    level: 'gold',
    title: 'A failure was tested within a year',
    failureTitle: 'No failure was tested within a year',
    rationale:
      'Redundancy, timeouts and failover are assumptions until something breaks. Breaking it on purpose, with everybody awake and watching, shows which of them hold. The most critical services, tiers 1 and 2, should know.',
    remediation: {
      text: 'Hold a game day. Choose one likely failure, such as the loss of an instance or of a dependency, write down what should happen, cause it and compare. Then answer the question about failure tests on the Readiness tab, with a link to the notes.',
      url: READINESS_TAB,
      effort: 240,
    },
    appliesTo: { 'traits.tier': { $in: [1, 2] } },
    when: {
      any: [
        seenWithinDays('exercises/failure-tested-at', 365),
        withinDays('attestations/failure-tested-at', 365),
      ],
    },
  },
});
