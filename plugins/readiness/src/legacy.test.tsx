import { createApp } from '@backstage/app-defaults';
import { Entity } from '@backstage/catalog-model';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis } from '@backstage/test-utils';
import { createApiFactory } from '@backstage/core-plugin-api';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'react-router-dom';
import {
  EntityReadinessCard,
  EntityReadinessContent,
  isReadinessAvailable,
  readinessApiRef,
  ReadinessPage,
} from './legacy';
import { payments, stories } from './testing/fixtures';
import { storyApi } from './testing/storyApi';

const { unjudged } = stories;

// As a portal on the classic system writes it.
const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={isReadinessAvailable}>
          <EntityReadinessCard />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/readiness"
      title="Readiness"
      if={isReadinessAvailable}
    >
      <EntityReadinessContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const routes = (
  <FlatRoutes>
    <Route path="/catalog" element={<CatalogIndexPage />} />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      {entityPage}
    </Route>
    <Route path="/readiness" element={<ReadinessPage />} />
  </FlatRoutes>
);

function renderClassicApp(path: string, entity: Entity = unjudged.entity) {
  window.history.replaceState(null, '', path);
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
      createApiFactory(
        catalogApiRef,
        catalogApiMock({ entities: [entity, payments] }),
      ),
      createApiFactory(readinessApiRef, storyApi([unjudged])),
      createApiFactory(permissionApiRef, mockApis.permission()),
    ],
  });
  const Root = app.createRoot(<AppRouter>{routes}</AppRouter>);
  render(<Root />);
}

describe('in an app of the classic frontend system', () => {
  it('has a card that leads to its tab, and to the health of the sources', async () => {
    renderClassicApp('/catalog/default/component/ledger');
    const card = await screen.findByRole('region', { name: 'Readiness' });
    expect(await within(card).findByText('Unjudged')).toBeInTheDocument();
    expect(
      await within(card).findByRole('link', { name: 'Health of the sources' }),
    ).toHaveAttribute('href', '/readiness/health');
    await userEvent.click(
      within(card).getByRole('link', { name: /All checks/ }),
    );
    expect(window.location.pathname).toBe(
      '/catalog/default/component/ledger/readiness',
    );
    expect(
      await screen.findByRole('region', { name: 'Level and score' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Whether it has alarms is not known'),
    ).toBeInTheDocument();
  });

  it('has a page with the health of the sources', async () => {
    renderClassicApp('/readiness/health');
    expect(
      await screen.findByRole('heading', { name: /sources answer/ }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Health' })).toBeInTheDocument();
  });

  it('offers neither card nor tab where nothing is judged', async () => {
    renderClassicApp('/catalog/default/group/payments');
    expect(
      await screen.findByRole('tab', { name: 'Overview' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('tab', { name: 'Readiness' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Readiness' })).toBeNull();
  });
});
