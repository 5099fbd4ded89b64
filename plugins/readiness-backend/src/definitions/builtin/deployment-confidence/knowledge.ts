import { measuredOrAttested } from '../conditions';
import { READINESS_TAB } from '../places';
import { BuiltInCondition, defineRows } from '../row';

const deployers = (value: number): BuiltInCondition => ({
  fact: 'deployments/deployers',
  operator: 'at-least',
  value,
});

const topShare = (value: number): BuiltInCondition => ({
  fact: 'deployments/top-deployer-share',
  operator: 'at-most',
  value,
});

const teamOf = (value: number): BuiltInCondition => ({
  fact: 'ownership/members',
  operator: 'at-most',
  value,
});

export const knowledgeRows = defineRows({
  'many-can-deploy': {
    weight: 2,
    level: 'guarded',
    title: 'Three people deploy, or all of a smaller team',
    failureTitle: 'Fewer than three people deploy',
    rationale:
      'What only one or two people deploy waits for them, and so does its repair. Counted are people who did deploy a service of the owning group in 180 days, not those who might. Names are never shown.',
    remediation: {
      text: 'Give the next deployments to people who have not made one yet, with somebody experienced beside them. Where permissions or local tools stand in the way, move them into the pipeline.',
      url: READINESS_TAB,
      effort: 120,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      any: [
        deployers(3),
        { all: [deployers(2), teamOf(2)] },
        { all: [deployers(1), teamOf(1)] },
      ],
    },
  },
  'knowledge-spread': {
    weight: 1,
    level: 'routine',
    title: 'Nobody makes most of the deployments',
    failureTitle: 'One person makes most of the deployments',
    rationale:
      'Where one person deploys nearly everything, the others forget how, and that person can never be away. Over 180 days and all services of the group, nobody should make more than 60 % of the deployments; in a team of two, 75 %. Names are never shown.',
    remediation: {
      text: 'Take turns: whoever merges a change deploys it, or a rota does. Ask what the one person does that is written down nowhere, and put it into the pipeline.',
      url: READINESS_TAB,
      effort: 120,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    // The larger of 60 % and 1.5 ÷ team size: for two that is 75 %, and one person alone makes them all.
    when: {
      any: [
        topShare(60),
        { all: [topShare(75), teamOf(2)] },
        { all: [topShare(100), teamOf(1)] },
      ],
    },
  },
  'newcomer-deployed': {
    weight: 1,
    level: 'routine',
    title: 'Newcomers deploy in their first weeks',
    failureTitle: 'Newcomers do not deploy in their first weeks',
    rationale:
      'Somebody new is the best test of how a deployment is written down: they have nothing else to go by. If they deploy within four weeks, so can anybody. Where nobody joined in 180 days there is nobody to wait for, and the check says so.',
    remediation: {
      text: 'Let a small change of their own, deployed by themselves, be part of the first weeks of everybody who joins. If nothing tells who joined, answer the question about newcomers on the Readiness tab.',
      url: READINESS_TAB,
      effort: 120,
    },
    afterLaunch: true,
    when: measuredOrAttested(
      'deployments/newcomers',
      {
        any: [
          {
            fact: 'deployments/newcomers-who-did-not-deploy',
            operator: 'at-most',
            value: 0,
          },
          { fact: 'deployments/newcomers', operator: 'at-most', value: 0 },
        ],
      },
      {
        fact: 'attestations/newcomer-deployed',
        operator: 'equals',
        value: true,
      },
    ),
  },
  'recovery-shared': {
    weight: 1,
    level: 'routine',
    title: 'More than one person recovers it from failures',
    failureTitle: 'One person makes every recovery',
    rationale:
      'If the same person ends every failure, the time to recover is the time to reach them. Three recoveries or more over the services of the group in a year tell whether others can. Names are never shown.',
    remediation: {
      text: 'Have whoever is on call lead the next recovery, with the experienced one only listening in. Write into the runbook what they had to ask.',
      url: READINESS_TAB,
      effort: 120,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    when: {
      // Has no answer under three recoveries.
      fact: 'deployments/recovery-people',
      operator: 'at-least',
      value: 2,
    },
  },
});
