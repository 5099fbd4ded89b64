import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  ExportReportsQuery,
  ListActionsQuery,
  ListReportsQuery,
  ReportFilter,
  toSearch,
} from './listQuery';
import type {
  CatalogProjectionApi,
  DeploymentsQuery,
  HistoryQuery,
  ReadinessApi,
  ReadinessFactsApi,
} from './ReadinessApi';
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
 * The part of Backstage's `fetchApi` that is needed: resolves `plugin://` URLs and signs requests.
 *
 * @public
 */
export interface FetchApi {
  fetch: typeof fetch;
}

/**
 * {@link ReadinessApi} over HTTP.
 *
 * @public
 */
export class ReadinessClient
  implements ReadinessApi, ReadinessFactsApi, CatalogProjectionApi
{
  readonly #fetchApi: FetchApi;

  constructor(options: { fetchApi: FetchApi }) {
    this.#fetchApi = options.fetchApi;
  }

  getEntityReports(entityRef: string): Promise<EntityReports> {
    return this.#get(`${entityPath(entityRef)}/reports`);
  }

  getEntityFacts(entityRef: string): Promise<EntityFacts> {
    return this.#get(`${entityPath(entityRef)}/facts`);
  }

  getEntityHistory(
    entityRef: string,
    query: HistoryQuery = {},
  ): Promise<EntityHistory> {
    return this.#get(`${entityPath(entityRef)}/history`, query);
  }

  checkEntityNow(entityRef: string): Promise<EntityReports> {
    return this.#request(`${entityPath(entityRef)}/check-now`, {
      method: 'POST',
    });
  }

  getDeployNow(entityRef: string): Promise<DeployNow> {
    return this.#get(`${entityPath(entityRef)}/deploy-now`);
  }

  getEntityDelivery(entityRef: string): Promise<EntityDelivery> {
    return this.#get(`${entityPath(entityRef)}/delivery`);
  }

  getEntityDeployments(
    entityRef: string,
    query: DeploymentsQuery = {},
  ): Promise<EntityDeployments> {
    return this.#get(`${entityPath(entityRef)}/deployments`, query);
  }

  getEntityAlarms(entityRef: string): Promise<EntityAlarms> {
    return this.#get(`${entityPath(entityRef)}/alarms`);
  }

  getScorecards() {
    return this.#get<{ definitionHash: string; scorecards: ScorecardView[] }>(
      '/v1/scorecards',
    );
  }

  getChecks() {
    return this.#get<{ definitionHash: string; checks: CheckView[] }>(
      '/v1/checks',
    );
  }

  listReports(query: ListReportsQuery): Promise<ReportList> {
    return this.#get('/v1/reports', query);
  }

  countReports(filter: ReportFilter): Promise<ReportCounts> {
    return this.#get('/v1/reports/counts', filter);
  }

  async exportReports(query: ExportReportsQuery): Promise<Blob> {
    const path = withQuery('/v1/reports/export', query);
    return (await this.#fetch(path, { method: 'GET' })).blob();
  }

  listActions(query: ListActionsQuery): Promise<ActionList> {
    return this.#get('/v1/actions', query);
  }

  getHealth(): Promise<Health> {
    return this.#get('/v1/health');
  }

  getFactNamespaces() {
    return this.#get<{ namespaces: FactNamespace[] }>('/v1/fact-namespaces');
  }

  declareFactNamespace(
    namespace: string,
    declaration: FactNamespaceDeclaration,
  ): Promise<FactNamespace> {
    return this.#request(
      `/v1/fact-namespaces/${encodeURIComponent(namespace)}`,
      withBody('PUT', declaration),
    );
  }

  pushFacts(push: FactPush): Promise<{ verdicts: FactVerdict[] }> {
    return this.#request('/v1/facts', withBody('POST', push));
  }

  getCatalogProjection(since?: string): Promise<CatalogProjection> {
    return this.#get('/v1/catalog-projection', { since });
  }

  #get<T>(path: string, query: object = {}): Promise<T> {
    return this.#request(withQuery(path, query), { method: 'GET' });
  }

  async #request<T>(path: string, init: RequestInit): Promise<T> {
    return (await this.#fetch(path, init)).json();
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const response = await this.#fetchApi.fetch(
      `plugin://readiness${path}`,
      init,
    );
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response;
  }
}

function withQuery(path: string, query: object): string {
  const search = toSearch({ ...query });
  return search.size ? `${path}?${search}` : path;
}

function withBody(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function entityPath(entityRef: string): string {
  const { kind, namespace, name }: CompoundEntityRef =
    parseEntityRef(entityRef);
  return `/v1/entities/${[kind, namespace, name]
    .map(part => encodeURIComponent(part.toLocaleLowerCase('en-US')))
    .join('/')}`;
}
