import { Entity } from '@backstage/catalog-model';
import {
  CheckResult,
  createEngine,
  Report,
  Trait,
  Traits,
} from 'backstage-plugin-readiness-common';
import { builtInDefinitions, builtInFacts } from '.';
import { About, NOW, Scenario } from './scenario';

const engine = createEngine({ ...builtInDefinitions, facts: builtInFacts });

const collectors = [
  ...new Set(Object.keys(builtInFacts).map(ref => ref.split('/')[0])),
];

/** What the engine says of one check in a scenario, whichever scorecards ask for it. */
export function judge(check: string, scenario: Scenario): CheckResult {
  const result = reportsOn(scenario)
    .flatMap(({ results }) => results)
    .find(one => one.check === check);
  if (!result) throw new Error(`no scorecard asks for ${check} here`);
  return result;
}

/** What it says of an entity that exactly one built-in scorecard applies to. */
export function reportOn(scenario: Pick<Scenario, 'facts' | 'about'>): Report {
  const reports = reportsOn({
    ...scenario,
    about: { isRevenue: false, ...scenario.about },
  });
  if (reports.length !== 1) throw new Error(`got ${reports.length} reports`);
  return reports[0];
}

/** What it says of an entity by each scorecard that applies; revenue depends on it unless said otherwise. */
export function reportsOn({
  facts,
  about,
}: Pick<Scenario, 'facts' | 'about'>): Report[] {
  return engine.evaluate({
    entity: entityOf(about),
    traits: traitsOf(about),
    facts,
    connected: collectors.filter(id => !about.unconnected?.includes(id)),
    waivers: [],
    now: Date.parse(NOW),
  });
}

function entityOf({ kind = 'Component', annotations }: About): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'payments-api', namespace: 'default', annotations },
    spec: { owner: 'payments' },
  };
}

function traitsOf(about: About): Traits {
  const tier = about.tier ?? 3;
  return {
    profile: declared(about.profile ?? 'serving'),
    tier: declared(tier),
    revenue: declared(about.isRevenue ?? true),
    stateful: declared(about.stateful ?? true),
    stage: declared(about.stage ?? 'live'),
    timeZone: declared('UTC'),
  };
}

function declared<T>(value: T): Trait<T> {
  return { value, declaredBy: 'the scenario' };
}
