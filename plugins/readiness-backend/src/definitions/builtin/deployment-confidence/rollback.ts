import { measuredOrAttested } from '../conditions';
import { READINESS_TAB } from '../places';
import { defineRows } from '../row';

export const rollbackRows = defineRows({
  'rollback-fast': {
    weight: 2,
    level: 'guarded',
    title: 'A rollback takes a quarter of an hour at most',
    failureTitle: 'A rollback takes over a quarter of an hour',
    rationale:
      'While a rollback runs, users have the bad version. If it is slower than finding the fault, people search instead of rolling back, and outages grow. The median over the last rollbacks, from start to end, says what to expect of the next one.',
    remediation: {
      text: 'Time a rollback step by step and remove the slowest one. Deploy the earlier artifact instead of building it anew, skip what guards new code, and make it one command or one button.',
      url: READINESS_TAB,
      effort: 240,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      fact: 'deployments/rollback-time',
      operator: 'no-longer-than',
      value: { minutes: 15 },
    },
  },
  'rollback-by-anyone': {
    weight: 2,
    level: 'guarded',
    title: 'Rolling back does not depend on one person',
    failureTitle: 'Rolling back depends on one person',
    rationale:
      'If one person rolls back every time, a bad deployment on the day they are away has no way out. Two people among the last five, or automation, show that the steps are written down well enough for the next one.',
    remediation: {
      text: 'Let somebody else make the next rollback, as a drill in staging if none is due, with only the runbook in hand. Repair what stopped them. If feeds cannot see who rolls back, answer the question about rollbacks on the Readiness tab.',
      url: READINESS_TAB,
      effort: 60,
    },
    afterLaunch: true,
    when: measuredOrAttested(
      'deployments/rollback-people',
      {
        any: [
          {
            fact: 'deployments/rollback-people',
            operator: 'at-least',
            value: 2,
          },
          {
            fact: 'deployments/rollbacks-automated',
            operator: 'equals',
            value: true,
          },
        ],
      },
      {
        fact: 'attestations/rollback-by-anyone',
        operator: 'equals',
        value: true,
      },
    ),
  },
});
