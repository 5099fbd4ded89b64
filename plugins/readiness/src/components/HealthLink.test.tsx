import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { screen } from '@testing-library/react';
import { readinessApiRef } from '../api';
import { readinessPlugin } from '../plugin';
import { stories } from '../testing/fixtures';
import { storyApi } from '../testing/storyApi';

const { unjudged } = stories;

it('leads nowhere for those who may not see the health of the sources', async () => {
  renderTestApp({
    extensions: [createTestEntityPage({ entity: unjudged.entity })],
    features: [readinessPlugin],
    apis: [
      [readinessApiRef, storyApi([unjudged])],
      mockApis.permission({ authorize: AuthorizeResult.DENY }),
    ],
  });
  expect(
    (await screen.findAllByText(/cannot be judged/)).length,
  ).toBeGreaterThan(0);
  expect(screen.queryByRole('link', { name: /Health/ })).toBeNull();
});
