import {
  EntityRef,
  Instant,
  OutcomeStatus,
  Report,
  Stage,
  Tier,
} from 'backstage-plugin-readiness-common';
import { ShownNames } from '../catalog/searchFields';
import { OpenState } from './OpenState';
import { ReadScope } from './ReadScope';

/** Inclusive. An entity without the value is in no range that has an end. */
export interface Range {
  min?: number;
  max?: number;
}

/**
 * Which reports. Filters of different names must all hold, of the values of one filter any. Texts are
 * lower-cased, save for ids of levels.
 */
export interface ReportFilter {
  scorecard: string;
  levels?: string[];
  score?: Range;
  coverage?: Range;
  /** Of a group also what the groups below it own. */
  owners?: EntityRef[];
  kinds?: string[];
  namespaces?: string[];
  types?: string[];
  systems?: EntityRef[];
  /** Their systems with the entities of these, and those of the domains below them. */
  domains?: EntityRef[];
  lifecycles?: string[];
  tiers?: Tier[];
  /** By check: one of these. */
  outcomes?: Record<string, OutcomeStatus[]>;
  refs?: EntityRef[];
  /** Is part of the ref or the title. */
  text?: string;
}

export type SortBy = 'name' | 'level' | 'score' | 'coverage' | 'changed';

/**
 * What is unknown comes last in both directions. Entities that are equal come by their ref; where the sort
 * is by name or by change, descending too.
 */
export interface ReportSort {
  by: SortBy;
  descending: boolean;
}

/** The place of a report in a sorted list. */
export interface ListPlace {
  /** A text where the list is sorted by name or by change, else a number. */
  key: string | number;
  ref: EntityRef;
}

export interface ReportPage {
  filter: ReportFilter;
  sort: ReportSort;
  /** Starts behind it. */
  after?: ListPlace;
  limit: number;
}

/** A report as lists show it. */
export interface ListedReport {
  entityId: number;
  ref: EntityRef;
  shown: ShownNames;
  owner?: EntityRef;
  system?: EntityRef;
  tier: Tier;
  stage: Stage;
  level: string;
  rank: number;
  withWaivers: boolean;
  score: number | null;
  possible: number | null;
  coverage: number | null;
  levelSince: Instant;
  changedAt: Instant;
  place: ListPlace;
}

/** Which of the entities of a list, in the order of their ids. */
export interface OpenPage {
  filter: ReportFilter;
  /** Id behind which to start. */
  after?: number;
  limit: number;
}

/** What is open in one report. */
export interface OpenReport {
  entityId: number;
  ref: EntityRef;
  owner?: EntityRef;
  open: OpenState;
}

/** A report as it is, and how its entity is called. */
export interface WholeReport {
  entityId: number;
  shown: ShownNames;
  report: Report;
}

/** By what the entities of a list are divided. */
export const DIVISIONS = [
  'levels',
  'owners',
  'kinds',
  'types',
  'lifecycles',
  'tiers',
] as const;

export type Division = (typeof DIVISIONS)[number];

/** How many entities there are of each value, in no order; those without a value are left out. */
export type ReportDivisions = Record<Division, Map<string, number>> & {
  total: number;
};

/** Current reports of many living entities under one scorecard, as far as the scope goes. */
export interface ReportSearch {
  /** One statement, which costs the same for every page. */
  list(page: ReportPage, scope: ReadScope): Promise<ListedReport[]>;
  /** Each division leaves the filter of its own name out. */
  count(filter: ReportFilter, scope: ReadScope): Promise<ReportDivisions>;
  /** The current status of some checks, by entity and check; a check that is not asked of one is missing. */
  outcomesOf(
    entityIds: readonly number[],
    checks: readonly string[],
  ): Promise<Map<number, Record<string, OutcomeStatus>>>;
  /** What is open in the reports of a list, by pages; what has nothing open is there too. */
  open(page: OpenPage, scope: ReadScope): Promise<OpenReport[]>;
  /** The reports of some living entities under a scorecard, whole; those without one are missing. */
  whole(
    scorecard: string,
    entityIds: readonly number[],
  ): Promise<WholeReport[]>;
}
