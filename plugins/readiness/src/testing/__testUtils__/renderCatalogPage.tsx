import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import readinessPlugin, { readinessApiRef } from '../..';
import { definitions } from '../fixtures/definitions';
import { storyApi } from '../storyApi';

/** The scorecards of the fixtures, as the backend would tell them. */
export const getScorecards: ReadinessApi['getScorecards'] = async () => ({
  definitionHash: '',
  scorecards: Object.values(definitions.scorecards),
});

interface Options {
  /** Where the page is opened. */
  at?: string;
  config?: object;
  api?: Partial<ReadinessApi>;
}

/** The catalog page of a stock portal with these entities, paginated as it comes. */
export function renderCatalogPage(
  entities: Entity[],
  { at = '/catalog', config = {}, api = {} }: Options = {},
) {
  const catalogApi = catalogApiMock({ entities });
  const queryEntities = jest.spyOn(catalogApi, 'queryEntities');
  window.history.replaceState(null, '', at);
  renderTestApp({
    features: [catalogPlugin, readinessPlugin],
    initialRouteEntries: [at],
    config: {
      app: { title: 'Test', baseUrl: 'http://localhost', ...config },
      backend: { baseUrl: 'http://localhost:7007' },
    },
    apis: [
      [catalogApiRef, catalogApi],
      [readinessApiRef, storyApi([], { getScorecards, ...api })],
    ],
  });
  return { catalogApi, queryEntities };
}
