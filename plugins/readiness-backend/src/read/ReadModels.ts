import {
  ActionList,
  CatalogProjection,
  CheckView,
  DeployNow,
  EntityAlarms,
  EntityDelivery,
  EntityDeployments,
  EntityFacts,
  EntityHistory,
  EntityRef,
  EntityReports,
  ExportReportsQuery,
  ListActionsQuery,
  ListReportsQuery,
  ReportCounts,
  ReportFilter,
  ReportList,
  ScorecardView,
} from 'backstage-plugin-readiness-common';
import { ReadScope } from '../stores/ReadScope';
import { readActionList } from './actions/actionList';
import { readCatalogProjection } from './catalogProjection';
import { DeployIntent, readDeployNow } from './deployNow';
import { readEntityAlarms } from './entityAlarms';
import { readEntityDelivery } from './entityDelivery';
import { DeploymentsPage, readEntityDeployments } from './entityDeployments';
import { readEntityFacts } from './entityFacts';
import { HistoryPage, readEntityHistory } from './entityHistory';
import { readEntityReports } from './entityReports';
import { ReadContext } from './ReadContext';
import { readReportCounts } from './reportCounts';
import { readReportExport } from './reportExport';
import { readReportList } from './reportList';
import { readChecks, readScorecards } from './standard';
import { TextFile } from './TextFile';

/** All that can be read. Of an entity that does not live there is nothing. */
export interface ReadModels {
  entityReports(ref: EntityRef): Promise<EntityReports | undefined>;
  entityFacts(ref: EntityRef): Promise<EntityFacts | undefined>;
  entityHistory(
    ref: EntityRef,
    page: HistoryPage,
  ): Promise<EntityHistory | undefined>;
  deployNow(
    ref: EntityRef,
    intent: DeployIntent,
  ): Promise<DeployNow | undefined>;
  entityAlarms(ref: EntityRef): Promise<EntityAlarms | undefined>;
  entityDelivery(ref: EntityRef): Promise<EntityDelivery | undefined>;
  entityDeployments(
    ref: EntityRef,
    page: DeploymentsPage,
  ): Promise<EntityDeployments | undefined>;
  reportList(query: ListReportsQuery, scope: ReadScope): Promise<ReportList>;
  reportCounts(query: ReportFilter, scope: ReadScope): Promise<ReportCounts>;
  reportExport(query: ExportReportsQuery, scope: ReadScope): Promise<TextFile>;
  actionList(query: ListActionsQuery, scope: ReadScope): Promise<ActionList>;
  scorecards(): Promise<{
    definitionHash: string;
    scorecards: ScorecardView[];
  }>;
  checks(): Promise<{ definitionHash: string; checks: CheckView[] }>;
  /** @param since - cursor of the answer before */
  catalogProjection(since?: string): Promise<CatalogProjection>;
}

export function createReadModels(context: ReadContext): ReadModels {
  return {
    entityReports: ref => readEntityReports(ref, context),
    entityFacts: ref => readEntityFacts(ref, context),
    entityHistory: (ref, page) => readEntityHistory(ref, page, context),
    deployNow: (ref, intent) => readDeployNow(ref, intent, context),
    entityAlarms: ref => readEntityAlarms(ref, context),
    entityDelivery: ref => readEntityDelivery(ref, context),
    entityDeployments: (ref, page) => readEntityDeployments(ref, page, context),
    reportList: (query, scope) => readReportList(query, scope, context),
    reportCounts: (query, scope) => readReportCounts(query, scope, context),
    reportExport: (query, scope) => readReportExport(query, scope, context),
    actionList: (query, scope) => readActionList(query, scope, context),
    scorecards: () => readScorecards(context),
    checks: () => readChecks(context),
    catalogProjection: since => readCatalogProjection(since, context),
  };
}
