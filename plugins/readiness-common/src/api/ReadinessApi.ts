import type {
  ExportReportsQuery,
  ListActionsQuery,
  ListReportsQuery,
  ReportFilter,
} from './listQuery';
import type {
  ActionList,
  CatalogProjection,
  CheckView,
  DeployNow,
  EntityAlarms,
  EntityDelivery,
  EntityDeployments,
  EntityFacts,
  EntityHistory,
  EntityReports,
  FactNamespace,
  FactNamespaceDeclaration,
  FactPush,
  FactVerdict,
  Health,
  ReportCounts,
  ReportList,
  ScorecardView,
} from './types';

/**
 * Which page of an entity's history.
 *
 * @public
 */
export interface HistoryQuery {
  scorecard?: string;
  /** Changes a page, 1–100; 20 unless given. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Which page of an entity's deployments.
 *
 * @public
 */
export interface DeploymentsQuery {
  /** Only what ended, or is still under way, at or after this instant. */
  since?: string;
  /** Deployments a page, 1–500; 50 unless given. */
  limit?: number;
  /** `nextCursor` of the page before. */
  cursor?: string;
}

/**
 * Asks the readiness backend. Rejects with `ResponseError` from `@backstage/errors` when the answer
 * is not a success; an entity that may not be read is `NotFoundError`.
 *
 * @public
 */
export interface ReadinessApi {
  getEntityReports(entityRef: string): Promise<EntityReports>;
  getEntityFacts(entityRef: string): Promise<EntityFacts>;
  getEntityHistory(
    entityRef: string,
    query?: HistoryQuery,
  ): Promise<EntityHistory>;
  /** Asks every source about the entity now; needs `readiness.entity.check`. */
  checkEntityNow(entityRef: string): Promise<EntityReports>;
  /** Whether it is safe to deploy now, from what is known at this moment. */
  getDeployNow(entityRef: string): Promise<DeployNow>;
  getEntityDelivery(entityRef: string): Promise<EntityDelivery>;
  getEntityDeployments(
    entityRef: string,
    query?: DeploymentsQuery,
  ): Promise<EntityDeployments>;
  /** Its alarms as they stand at this moment, and who is on call. */
  getEntityAlarms(entityRef: string): Promise<EntityAlarms>;
  getScorecards(): Promise<{
    definitionHash: string;
    scorecards: ScorecardView[];
  }>;
  getChecks(): Promise<{ definitionHash: string; checks: CheckView[] }>;
  /** One page of the reports of many entities under one scorecard; of those the caller may read. */
  listReports(query: ListReportsQuery): Promise<ReportList>;
  /** How many entities a list has, and how they divide. */
  countReports(filter: ReportFilter): Promise<ReportCounts>;
  /** The whole list as comma-separated values. */
  exportReports(query: ExportReportsQuery): Promise<Blob>;
  /** What the owners of the entities of a list can do next. */
  listActions(query: ListActionsQuery): Promise<ActionList>;
  /** How sources and definitions stand; needs `readiness.health.read`. */
  getHealth(): Promise<Health>;
  getFactNamespaces(): Promise<{ namespaces: FactNamespace[] }>;
}

/**
 * What services do; each needs service credentials and `readiness.facts.push`.
 *
 * @public
 */
export interface ReadinessFactsApi {
  /** Declares the facts of a namespace; whoever declares it first owns it. */
  declareFactNamespace(
    namespace: string,
    declaration: FactNamespaceDeclaration,
  ): Promise<FactNamespace>;
  /** Pushes up to 1,000 observations; answers a verdict on each, in their order. */
  pushFacts(push: FactPush): Promise<{ verdicts: FactVerdict[] }>;
}

/**
 * What the catalog asks, to show levels as labels; needs service credentials.
 *
 * @public
 */
export interface CatalogProjectionApi {
  /**
   * Levels of all entities, or of those where they changed.
   *
   * @param since - `cursor` of the answer before
   */
  getCatalogProjection(since?: string): Promise<CatalogProjection>;
}
