import { Entity } from '@backstage/catalog-model';
import {
  createEngine,
  Outcome,
  Report,
  Trait,
  Traits,
} from 'backstage-plugin-readiness-common';
import { builtInDefinitions, builtInFacts } from '.';
import { libraryScenarios } from './basics/libraries.scenarios';
import { alarmScenarios } from './production-readiness/alarms.scenarios';
import { deploymentScenarios } from './production-readiness/deployments.scenarios';
import { docsScenarios } from './production-readiness/docs.scenarios';
import { ownershipScenarios } from './production-readiness/ownership.scenarios';
import { reviewScenarios } from './production-readiness/reviews.scenarios';
import { About, NOW, Scenario } from './scenario';

const scenarios: Record<string, Scenario[]> = {
  ...ownershipScenarios,
  ...docsScenarios,
  ...alarmScenarios,
  ...deploymentScenarios,
  ...reviewScenarios,
  ...libraryScenarios,
};

const engine = createEngine({ ...builtInDefinitions, facts: builtInFacts });

const collectors = [
  ...new Set(Object.keys(builtInFacts).map(ref => ref.split('/')[0])),
];

describe('built-in checks', () => {
  it('have scenarios, each of them, and no scenario is of another', () => {
    expect(Object.keys(scenarios).sort()).toEqual(
      Object.keys(builtInDefinitions.checks).sort(),
    );
  });

  it.each(Object.keys(builtInDefinitions.checks))(
    '%s has a scenario that passes, one that fails and one that is unknown',
    check => {
      expect(scenarios[check].map(({ status }) => status)).toEqual(
        expect.arrayContaining(['pass', 'fail', 'unknown']),
      );
    },
  );
});

describe.each(Object.entries(scenarios))('%s', (check, table) => {
  it.each(table.map(scenario => [scenario.name, scenario] as const))(
    '%s',
    (_name, scenario) => {
      const outcome = outcomeOf(check, scenario);
      expect(outcome.status).toBe(scenario.status);
      if (outcome.status === 'unknown') {
        expect(outcome.reason).toBe(scenario.reason);
      }
    },
  );
});

function outcomeOf(check: string, { facts, about }: Scenario): Outcome {
  const reports = engine.evaluate({
    entity: entityOf(about),
    traits: traitsOf(about),
    facts,
    connected: collectors.filter(id => !about.unconnected?.includes(id)),
    waivers: [],
    now: Date.parse(NOW),
  });
  return resultOf(check, reports).outcome;
}

function resultOf(check: string, reports: Report[]) {
  const result = reports
    .flatMap(report => report.results)
    .find(one => one.check === check);
  if (!result) throw new Error(`no scorecard asks for ${check} here`);
  return result;
}

function entityOf({ kind = 'Component' }: About): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'payments-api', namespace: 'default' },
    spec: { owner: 'payments' },
  };
}

function traitsOf(about: About): Traits {
  const tier = about.tier ?? 3;
  return {
    profile: declared(about.profile ?? 'serving'),
    tier: declared(tier),
    revenue: declared(tier === 1),
    stateful: declared(about.stateful ?? true),
    stage: declared(about.stage ?? 'live'),
    timeZone: declared('UTC'),
  };
}

function declared<T>(value: T): Trait<T> {
  return { value, declaredBy: 'the scenario' };
}
