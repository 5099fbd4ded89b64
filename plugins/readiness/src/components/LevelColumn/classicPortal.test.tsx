import { createApp } from '@backstage/app-defaults';
import { Entity } from '@backstage/catalog-model';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  CatalogTable,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  EntityKindPicker,
  EntityOrderFilter,
  EntityOwnerPicker,
  useEntityList,
  UserListPicker,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis } from '@backstage/test-utils';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { Route } from 'react-router-dom';
import {
  createReadinessLevelColumn,
  EntityReadinessCategoryPickers,
  EntityReadinessPicker,
  EntityReadinessRollupCard,
  HomePageReadiness,
  isReadinessRollupAvailable,
  readinessApiRef,
  readinessRankField,
} from '../../legacy';
import { payments } from '../../testing/fixtures';
import { countsOf, nextActions, summary } from '../../testing/fixtures/rollups';
import { stamped } from '../../testing/fixtures/stamped';
import { storyApi } from '../../testing/storyApi';
import { getScorecards } from '../../testing/__testUtils__/renderCatalogPage';

const fleet = [
  stamped('alpha', 'gold'),
  stamped('beta', 'bronze'),
  stamped('gamma', 'silver'),
];

const WeakestFirst = () => {
  const { updateFilters } = useEntityList();
  useEffect(() => {
    const order = new EntityOrderFilter([[readinessRankField(), 'asc']]);
    updateFilters({ order });
  }, [updateFilters]);
  return null;
};

// As a portal on the classic system writes it that assembles its own catalog table.
const routes = (
  <FlatRoutes>
    <Route
      path="/catalog"
      element={
        <CatalogIndexPage
          pagination
          columns={[
            CatalogTable.columns.createNameColumn(),
            createReadinessLevelColumn(),
          ]}
          filters={
            <>
              <EntityKindPicker />
              <UserListPicker initialFilter="all" />
              <EntityOwnerPicker />
              <EntityReadinessPicker />
              <EntityReadinessCategoryPickers />
              <WeakestFirst />
            </>
          }
        />
      }
    />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      <EntityLayout>
        <EntityLayout.Route path="/" title="Overview">
          <EntitySwitch>
            <EntitySwitch.Case if={isReadinessRollupAvailable}>
              <EntityReadinessRollupCard />
            </EntitySwitch.Case>
          </EntitySwitch>
        </EntityLayout.Route>
      </EntityLayout>
    </Route>
    <Route path="/home" element={<HomePageReadiness />} />
  </FlatRoutes>
);

function renderClassicApp(path: string) {
  window.history.replaceState(null, '', path);
  const entities: Entity[] = [...fleet, payments];
  const readinessApi = storyApi([], {
    getScorecards,
    countReports: async () => countsOf({ bronze: 1, gold: 1 }),
    listReports: async () => ({ reports: [summary('beta', 'bronze', 40)] }),
    listActions: async () => nextActions,
  });
  const app = createApp({
    plugins: [catalogPlugin],
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Classic', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities })),
      createApiFactory(readinessApiRef, readinessApi),
      createApiFactory(permissionApiRef, mockApis.permission()),
    ],
  });
  const Root = app.createRoot(<AppRouter>{routes}</AppRouter>);
  render(<Root />);
}

const rows = () =>
  [...document.querySelectorAll('tbody tr')]
    .map(row => row.textContent ?? '')
    .filter(Boolean);

describe('a portal that assembles its own pages', () => {
  it('has a column of levels, and lists the weakest first', async () => {
    renderClassicApp('/catalog');
    await waitFor(() =>
      expect(rows()).toEqual([
        expect.stringMatching(/beta.*Bronze/),
        expect.stringMatching(/gamma.*Silver/),
        expect.stringMatching(/alpha.*Gold/),
      ]),
    );
  });

  it('sorts the rows of a page by level when its heading is clicked', async () => {
    renderClassicApp('/catalog');
    await waitFor(() => expect(rows()).toHaveLength(3));
    const heading = screen.getByText('Readiness', { selector: 'th *' });
    await userEvent.click(heading);
    await userEvent.click(heading);
    await waitFor(() =>
      expect(rows().map(row => /Bronze|Silver|Gold/.exec(row)?.[0])).toEqual([
        'Gold',
        'Silver',
        'Bronze',
      ]),
    );
  });

  it('narrows the list to a level', async () => {
    renderClassicApp('/catalog?filters%5Breadiness%5D=silver');
    await waitFor(() =>
      expect(rows()).toEqual([expect.stringMatching(/gamma.*Silver/)]),
    );
  });

  it('sums up what a group owns', async () => {
    renderClassicApp('/catalog/default/group/payments');
    const card = await screen.findByRole('region', {
      name: 'Readiness of what it owns',
    });
    expect(await within(card).findByText('Bronze: 1')).toBeVisible();
  });

  it('has a card for the home page', async () => {
    renderClassicApp('/home');
    expect(await screen.findByText('My readiness')).toBeVisible();
    expect(await screen.findByText('Gold: 1')).toBeVisible();
    expect(screen.getByText('No runbook is linked')).toBeVisible();
  });
});
