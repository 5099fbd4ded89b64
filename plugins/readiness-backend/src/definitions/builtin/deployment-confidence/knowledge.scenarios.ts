import {
  fails,
  passes,
  saw,
  ScenarioFacts,
  Scenarios,
  unknown,
} from '../scenario';
import { mapped, notAnswered, tooLittle } from './facts';
import { knowledgeRows } from './knowledge';

const team = (members: number, facts: ScenarioFacts) => ({
  ...mapped,
  'ownership/members': saw(members),
  ...facts,
});

const deployers = (people: number) => ({
  'deployments/deployers': saw(people),
});

const share = (percent: number) => ({
  'deployments/top-deployer-share': saw(percent),
});

const newcomers = (joined: number, missing: ReturnType<typeof saw>) => ({
  'deployments/newcomers': saw(joined),
  'deployments/newcomers-who-did-not-deploy': missing,
});

const unanswered = notAnswered('attestations/newcomer-deployed');

export const knowledgeScenarios: Scenarios<typeof knowledgeRows> = {
  'many-can-deploy': [
    passes('three of eight', team(8, deployers(3))),
    fails('two of three', team(3, deployers(2))),
    passes('both of two', team(2, deployers(2))),
    fails('one of two', team(2, deployers(1))),
    passes('somebody alone', team(1, deployers(1))),
    unknown(
      'too few deployments, or nobody to be made out',
      'insufficient-data',
      team(8, tooLittle('deployments/deployers')),
    ),
  ],
  'knowledge-spread': [
    passes('60 %', team(8, share(60))),
    fails('60.1 %', team(3, share(60.1))),
    passes('75 % in a team of two', team(2, share(75))),
    fails('75.1 % in a team of two', team(2, share(75.1))),
    passes('somebody alone', team(1, share(100))),
    unknown(
      'too few deployments, or nobody to be made out',
      'insufficient-data',
      team(8, tooLittle('deployments/top-deployer-share')),
    ),
  ],
  'newcomer-deployed': [
    passes('all two', { ...newcomers(2, saw(0)), ...unanswered }),
    passes('nobody joined', {
      ...newcomers(0, saw(0)),
      ...unanswered,
    }),
    fails('one of two did not', { ...newcomers(2, saw(1)), ...unanswered }),
    fails('one of two did not, whatever is said', {
      ...newcomers(2, saw(1)),
      'attestations/newcomer-deployed': saw(true),
    }),
    passes('nothing tells who joined, somebody says so', {
      ...tooLittle(
        'deployments/newcomers',
        'deployments/newcomers-who-did-not-deploy',
      ),
      'attestations/newcomer-deployed': saw(true),
    }),
    unknown('nothing tells who joined, not answered', 'not-answered', {
      ...tooLittle(
        'deployments/newcomers',
        'deployments/newcomers-who-did-not-deploy',
      ),
      ...unanswered,
    }),
  ],
  'recovery-shared': [
    passes('two people', {
      ...mapped,
      'deployments/recovery-people': saw(2),
    }),
    fails('always the same', {
      ...mapped,
      'deployments/recovery-people': saw(1),
    }),
    unknown('under three recoveries', 'insufficient-data', {
      ...mapped,
      ...tooLittle('deployments/recovery-people'),
    }),
  ],
};
