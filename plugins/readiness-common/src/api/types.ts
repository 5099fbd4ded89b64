import type { components } from './schema';

type Schemas = components['schemas'];

/** What the API answers; see `openapi.yaml` for the meaning of every field. */
export type EntityReports = Schemas['EntityReports'];
export type CurrentReport = Schemas['CurrentReport'];
export type SourceState = Schemas['SourceState'];
export type EntityFacts = Schemas['EntityFacts'];
export type EntityFact = Schemas['EntityFact'];
export type EntityHistory = Schemas['EntityHistory'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type OutcomeChange = Schemas['OutcomeChange'];
export type ScorecardView = Schemas['Scorecard'];
export type CheckView = Schemas['Check'];
