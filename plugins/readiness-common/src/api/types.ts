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
export type ReportList = Schemas['ReportList'];
export type ReportSummary = Schemas['ReportSummary'];
export type ReportCounts = Schemas['ReportCounts'];
export type Count = Schemas['Count'];
export type FactPush = Schemas['FactPush'];
export type FactVerdict = Schemas['FactVerdict'];
export type FactNamespace = Schemas['FactNamespace'];
export type FactNamespaceDeclaration = Schemas['FactNamespaceDeclaration'];
export type FactDeclaration = Schemas['FactDeclaration'];
export type Health = Schemas['Health'];
export type CollectorHealth = Schemas['CollectorHealth'];
export type CollectorRunView = Schemas['CollectorRun'];
export type PlatformNotice = Schemas['Notice'];
export type DefinitionsHealth = Schemas['DefinitionsHealth'];
export type DefinitionLayer = Schemas['DefinitionLayer'];
