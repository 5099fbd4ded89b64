import { createApiFactory } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import readinessPlugin, { readinessApiRef } from '../src';
import { component, payments, stories } from '../src/testing/fixtures';
import { storyApi } from '../src/testing/storyApi';

const all = Object.values(stories);

const pending = component('brand-new');
const inapplicable = component('brand-site', { type: 'documentation' });
const broken = component('unlucky');

const answers = storyApi(all);
const failing = async () => {
  throw new Error('The readiness backend is not answering');
};
const slowly = <T,>(value: T) =>
  new Promise<T>(resolve => setTimeout(() => resolve(value), 600));

const readinessApi = storyApi(all, {
  getEntityReports: async ref => {
    if (ref.endsWith('/unlucky')) return failing();
    const reports = await answers.getEntityReports(ref);
    const state = ref.endsWith('/brand-new') ? 'pending' : 'evaluated';
    return slowly({ ...reports, state });
  },
  // One of two halves of the page may fail alone.
  getEntityAlarms: async ref =>
    ref.endsWith('/search')
      ? failing()
      : slowly(await answers.getEntityAlarms(ref)),
  checkEntityNow: async ref => slowly(await answers.checkEntityNow(ref)),
});

const catalogApi = catalogApiMock({
  entities: [
    ...all.map(({ entity }) => entity),
    pending,
    inapplicable,
    broken,
    payments,
  ],
});

export const devModules = [
  catalogPlugin,
  catalogGraphPlugin,
  readinessPlugin,
  createFrontendModule({
    pluginId: 'catalog',
    extensions: [
      ApiBlueprint.make({
        params: defineParams =>
          defineParams(createApiFactory(catalogApiRef, catalogApi)),
      }),
    ],
  }),
  createFrontendModule({
    pluginId: 'readiness',
    extensions: [
      ApiBlueprint.make({
        params: defineParams =>
          defineParams(createApiFactory(readinessApiRef, readinessApi)),
      }),
    ],
  }),
];
