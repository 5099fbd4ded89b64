import {
  createExtensionInput,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { identityApiRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import readinessPlugin, { readinessApiRef } from '../..';
import { countsOf, nextActions } from '../../testing/fixtures/rollups';
import { storyApi } from '../../testing/storyApi';
import { getScorecards } from '../../testing/__testUtils__/renderCatalogPage';

// What a home page is to a widget: it takes them in, and shows them.
const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: { widgets: createExtensionInput([homePageWidgetDataRef]) },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/home',
          loader: async () => (
            <>
              {inputs.widgets.map(widget => {
                const { name, component } = widget.get(homePageWidgetDataRef);
                return <div key={name}>{component}</div>;
              })}
            </>
          ),
        }),
    }),
  ],
});

function renderHome(
  api: Partial<ReadinessApi> = {},
  refs = ['group:default/payments'],
) {
  const countReports = jest.fn(async () => countsOf({ bronze: 3, gold: 1 }));
  const listActions = jest.fn(async () => nextActions);
  renderTestApp({
    features: [readinessPlugin, homePlugin],
    initialRouteEntries: ['/home'],
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    apis: [
      [identityApiRef, mockApis.identity({ ownershipEntityRefs: refs })],
      [
        readinessApiRef,
        storyApi([], { getScorecards, countReports, listActions, ...api }),
      ],
    ],
  });
  return { countReports, listActions };
}

describe('the widget of the home page', () => {
  it('counts what my groups own, by level, and leads to it', async () => {
    const { countReports } = renderHome();
    expect(
      await screen.findByRole('link', {
        name: '4 of mine, judged by Production readiness',
      }),
    ).toHaveAttribute(
      'href',
      '/readiness/services?scorecard=production-readiness&owner=group%3Adefault%2Fpayments',
    );
    const levels = within(screen.getByRole('list', { name: 'Levels' }));
    expect(
      levels.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual(['Gold: 1', 'Bronze: 3']);
    expect(countReports).toHaveBeenCalledWith({
      scorecard: 'production-readiness',
      owner: ['group:default/payments'],
    });
  });

  it('names the next three actions, each with a way to it', async () => {
    const { listActions } = renderHome();
    expect(
      await screen.findByRole('link', { name: /^Open: No runbook is linked/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/edit/ledger/catalog-info.yaml',
    );
    expect(screen.getByText('3 services')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Show: Nothing says what it does' }),
    ).toHaveAttribute('href', '/readiness/actions');
    expect(screen.getByText('+9 · 15 min')).toBeVisible();
    expect(screen.getByRole('link', { name: /All 9 actions/ })).toHaveAttribute(
      'href',
      '/readiness/actions',
    );
    expect(listActions).toHaveBeenCalledWith(
      expect.objectContaining({ owner: ['group:default/payments'], limit: 3 }),
    );
  });

  it('asks nothing about everybody for those who own nothing', async () => {
    const { countReports, listActions } = renderHome({}, []);
    expect(
      await screen.findByText(/Nothing that you or your groups own/),
    ).toBeVisible();
    expect(countReports).not.toHaveBeenCalled();
    expect(listActions).not.toHaveBeenCalled();
  });

  it('says what went wrong', async () => {
    renderHome({ countReports: () => Promise.reject(new Error('away')) });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Readiness could not be loaded: away',
    );
  });
});
