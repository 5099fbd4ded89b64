import {
  Answer,
  AbsenceReason,
  BuiltInFactRef,
  FactState,
  OutcomeStatus,
  Profile,
  Stage,
  Tier,
  UnknownReason,
} from 'backstage-plugin-readiness-common';

/** The moment at which all scenarios are judged. */
export const NOW = '2026-11-20T12:00:00.000Z';

const DAY = 24 * 60 * 60 * 1000;

/** What is remembered of a fact, in short: see the functions below. */
export type ScenarioFact = FactState;

export type ScenarioFacts = Partial<Record<BuiltInFactRef, ScenarioFact>>;

/** What kind of entity it is; a live service of tier 3 that keeps state, and that revenue depends on, unless said otherwise. */
export interface About {
  kind?: string;
  profile?: Profile;
  tier?: Tier;
  stage?: Stage;
  stateful?: boolean;
  isRevenue?: boolean;
  annotations?: Record<string, string>;
  /** Collectors that never delivered anything in this installation. */
  unconnected?: string[];
}

/** One line of a table: these facts about such an entity come to that. */
export interface Scenario {
  name: string;
  facts: ScenarioFacts;
  about: About;
  status: OutcomeStatus;
  reason?: UnknownReason;
}

/** At least one scenario table for each row: the compiler asks for it. */
export type Scenarios<Rows> = Record<keyof Rows, Scenario[]>;

export function passes(
  name: string,
  facts: ScenarioFacts,
  about: About = {},
): Scenario {
  return { name, facts, about, status: 'pass' };
}

export function fails(
  name: string,
  facts: ScenarioFacts,
  about: About = {},
): Scenario {
  return { name, facts, about, status: 'fail' };
}

export function unknown(
  name: string,
  reason: UnknownReason,
  facts: ScenarioFacts,
  about: About = {},
): Scenario {
  return { name, facts, about, status: 'unknown', reason };
}

/** Means nothing for such an entity, whatever is known of it. */
export function notApplicable(
  name: string,
  about: About,
  facts: ScenarioFacts = {},
): Scenario {
  return { name, facts, about, status: 'not-applicable' };
}

/** The source said so just now. */
export function saw(value: boolean | number | string | string[]): ScenarioFact {
  return answered({ status: 'present', value });
}

/** The source was asked just now: there is none. */
export function sawNone(reason?: AbsenceReason): ScenarioFact {
  return answered({ status: 'absent', ...(reason && { reason }) });
}

/** The source has failed from the first time it was asked. */
export const failed: ScenarioFact = {
  failure: { since: NOW, message: '503 from the source' },
};

/** An instant so many days before now, as the source would say it. */
export function sawDaysAgo(days: number): ScenarioFact {
  return saw(daysAgo(days));
}

export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * DAY).toISOString();
}

function answered(answer: Answer): ScenarioFact {
  return { answer, since: NOW, asOf: NOW };
}
