import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { readinessPlugin } from '../../plugin';
import { storyApi } from '../storyApi';

/** The readiness page in an app of the new frontend system; somebody of the payments group reads it. */
export function renderReadinessPage(api: Partial<ReadinessApi>, at: string) {
  const alerts = mockApis.alert();
  renderTestApp({
    features: [catalogPlugin, readinessPlugin],
    config: {
      app: { title: 'Test', baseUrl: 'http://localhost' },
      backend: { baseUrl: 'http://localhost:7007' },
    },
    initialRouteEntries: [at],
    apis: [
      [readinessApiRef, storyApi([], api)],
      [catalogApiRef, catalogApiMock()],
      mockApis.permission(),
      mockApis.identity({
        ownershipEntityRefs: ['group:default/payments'],
      }),
      alerts,
    ],
  });
  return { alerts };
}
