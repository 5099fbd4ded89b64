import {
  EntityReports,
  ReadinessApi,
  ReportCounts,
} from 'backstage-plugin-readiness-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  cannotTell,
  factsOf,
  historyPage,
  noAlarms,
  reportsOf,
  Story,
  troubledHealth,
  unmappedDelivery,
} from './fixtures';

const noCounts: ReportCounts = {
  total: 0,
  levels: [],
  owners: [],
  kinds: [],
  types: [],
  lifecycles: [],
  tiers: [],
};

/** A readiness backend that tells stories: answers as the real one would, from fixtures. */
export function storyApi(
  stories: readonly Story[],
  overrides: Partial<ReadinessApi> = {},
): ReadinessApi {
  const find = (ref: string) =>
    stories.find(({ entity }) => stringifyEntityRef(entity) === ref);
  const empty = (entityRef: string): EntityReports => ({
    entityRef,
    state: 'evaluated',
    reports: [],
    sources: [],
  });
  const reports = async (ref: string) => {
    const story = find(ref);
    return story ? reportsOf(story) : empty(ref);
  };
  return {
    getEntityReports: reports,
    checkEntityNow: reports,
    getEntityFacts: async ref => {
      const story = find(ref);
      return story ? factsOf(story) : { entityRef: ref, facts: [] };
    },
    getEntityHistory: async (ref, query) => historyPage(ref, query),
    getScorecards: async () => ({ definitionHash: '', scorecards: [] }),
    getChecks: async () => ({ definitionHash: '', checks: [] }),
    getDeployNow: async ref => ({
      entityRef: ref,
      ...(find(ref)?.deployNow ?? cannotTell),
    }),
    getEntityDelivery: async ref => ({
      entityRef: ref,
      ...(find(ref)?.delivery ?? unmappedDelivery),
    }),
    getEntityAlarms: async ref => ({
      entityRef: ref,
      ...(find(ref)?.alarms ?? noAlarms),
    }),
    getEntityDeployments: async ref => ({
      entityRef: ref,
      ...(find(ref)?.deployments ?? { deployments: [], incidents: [] }),
    }),
    listReports: async () => ({ reports: [] }),
    countReports: async () => noCounts,
    exportReports: async () => new Blob(),
    listActions: async () => ({
      entities: 0,
      items: 0,
      groups: [],
      waiting: [],
    }),
    getFactNamespaces: async () => ({ namespaces: [] }),
    getHealth: async () => troubledHealth,
    ...overrides,
  };
}
