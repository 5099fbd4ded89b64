import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { Health } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { readinessPlugin } from '../../plugin';
import { storyApi } from '../storyApi';

/** The readiness page in an app of the new frontend system, opened on its health. */
export function renderHealth(
  getHealth: () => Promise<Health>,
  config: object = {},
) {
  renderTestApp({
    features: [readinessPlugin],
    initialRouteEntries: ['/readiness/health'],
    config: { app: { title: 'Test', ...config } },
    apis: [
      [readinessApiRef, storyApi([], { getHealth })],
      mockApis.permission(),
    ],
  });
}
