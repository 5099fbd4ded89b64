import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { Health } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { readinessPlugin } from '../../plugin';
import { storyApi } from '../storyApi';

/** The readiness page in an app of the new frontend system, opened where the entry leads to. */
export function renderHealth(
  getHealth: () => Promise<Health>,
  config: object = {},
) {
  renderTestApp({
    features: [readinessPlugin],
    initialRouteEntries: ['/readiness'],
    config: { app: { title: 'Test', ...config } },
    apis: [
      [readinessApiRef, storyApi([], { getHealth })],
      mockApis.permission(),
    ],
  });
}
