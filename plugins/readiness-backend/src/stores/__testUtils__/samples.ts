import {
  CheckResult,
  DefinitionSet,
  Instant,
  Outcome,
  Report,
} from 'backstage-plugin-readiness-common';
import { CollectorRun } from '../CollectorRunStore';
import { ActiveDefinitions } from '../DefinitionStore';
import { ProjectedEntity } from '../EntityStore';
import { DueEntity, EvaluatedEntity } from '../ReportStore';
import { Stores } from '../Stores';

/** An instant of the one day all tests play on. */
export function at(time: string): Instant {
  return `2026-11-20T${time}:00.000Z`;
}

const TRAITS: Report['traits'] = {
  profile: { value: 'serving', declaredBy: 'spec.type' },
  tier: { value: 2, declaredBy: 'default' },
  revenue: { value: false, declaredBy: 'default' },
  stateful: { value: false, declaredBy: 'default' },
  stage: { value: 'live', declaredBy: 'spec.lifecycle' },
  timeZone: { value: 'Europe/Berlin', declaredBy: 'default' },
};

export function projected(
  name: string,
  overrides: Partial<ProjectedEntity> = {},
): ProjectedEntity {
  return {
    ref: `component:default/${name.toLowerCase()}`,
    uid: `uid-of-${name}`,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name, namespace: 'default' },
      spec: { type: 'service' },
    },
    traits: TRAITS,
    hash: `hash-of-${name}`,
    ...overrides,
  };
}

/** Stores entities of these names; their ids, in the same order. */
export async function storeEntities(
  stores: Stores,
  ...names: string[]
): Promise<number[]> {
  const entities = names.map(name => projected(name));
  await stores.entities.upsert(entities, at('08:00'));
  const living = await stores.entities.listLiving();
  const ids = new Map(living.map(({ ref, id }) => [ref, id]));
  return entities.map(({ ref }) => ids.get(ref) ?? NaN);
}

export function completeRun(
  collector: string,
  time: string,
  overrides: Partial<CollectorRun> = {},
): CollectorRun {
  return {
    collector,
    startedAt: at(time),
    finishedAt: at(time),
    status: 'complete',
    entities: 2,
    failures: 0,
    changed: 0,
    ...overrides,
  };
}

export function failedRun(collector: string, time: string): CollectorRun {
  return completeRun(collector, time, { status: 'failed', message: 'Down' });
}

export const HOUR = { delivered: true, maxAge: 3_600_000 };

export const PASS: Outcome = { status: 'pass', evidence: [] };

export const FAIL: Outcome = {
  status: 'fail',
  reason: { code: 'condition', text: 'No runbook is linked' },
  evidence: [],
};

export const NOT_ASKED: Outcome = {
  status: 'not-applicable',
  reason: { code: 'level-not-asked', text: 'Gold is not asked of it' },
};

export function result(check: string, outcome: Outcome): CheckResult {
  return {
    check,
    outcome,
    category: 'all',
    weight: 1,
    gain: 0,
    standing: 'counted',
  };
}

const NOTHING = { weight: 0, checks: 0 };

export function report(
  scorecard: string,
  level: string,
  results: CheckResult[] = [],
): Report {
  return {
    entityRef: 'component:default/orders',
    scorecard,
    definitionHash: 'standard-1',
    stage: 'live',
    level,
    floor: level,
    rank: level === 'none' ? 0 : 1,
    withWaivers: false,
    score: 50,
    possible: 75,
    coverage: null,
    tallies: {
      pass: NOTHING,
      fail: NOTHING,
      unknown: NOTHING,
      'not-applicable': NOTHING,
      error: NOTHING,
      waived: NOTHING,
      waiting: NOTHING,
    },
    evidenceMix: {
      attested: 0,
      declared: 100,
      configured: 0,
      exercised: 0,
      outcome: 0,
    },
    rungs: [],
    next: null,
    signals: { connected: [], waiting: [] },
    traits: TRAITS,
    results,
    validUntil: null,
  };
}

/** An evaluation of something due, with reports hashed by level and outcomes. */
export function evaluated(
  due: Pick<DueEntity, 'id' | 'inputVersion' | 'revision' | 'cause'>,
  time: string,
  reports: Report[],
  overrides: Partial<EvaluatedEntity> = {},
): EvaluatedEntity {
  return {
    entityId: due.id,
    inputVersion: due.inputVersion,
    revision: due.revision,
    cause: due.cause,
    definitionHash: 'standard-1',
    evaluatedAt: at(time),
    dueAt: null,
    reports: reports.map(r => ({ report: r, hash: hashOf(r) })),
    ...overrides,
  };
}

function hashOf({ scorecard, level, results }: Report): string {
  const statuses = results.map(r => `${r.check}=${r.outcome.status}`);
  return [scorecard, level, ...statuses].join(' ');
}

const NO_DEFINITIONS: DefinitionSet = { facts: {}, checks: {}, scorecards: {} };

export function definitions(
  hash: string,
  packageVersion: string,
  time = '08:00',
): ActiveDefinitions {
  return {
    hash,
    packageVersion,
    activatedAt: at(time),
    definitions: NO_DEFINITIONS,
  };
}
