import { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import userEvent from '@testing-library/user-event';
import readinessPlugin, { readinessApiRef } from '.';
import { payments, stories } from './testing/fixtures';
import { renderBoth } from './testing/__testUtils__/renderOnEntityPage';
import { storyApi } from './testing/storyApi';

const { checkout, twoScorecards } = stories;

function renderPlugin(entity: Entity) {
  renderTestApp({
    extensions: [createTestEntityPage({ entity })],
    features: [readinessPlugin],
    apis: [[readinessApiRef, storyApi([checkout])]],
  });
}

describe('the readiness plugin', () => {
  it('brings a card and a tab', async () => {
    renderPlugin(checkout.entity);
    expect(
      await screen.findByRole('region', { name: 'Readiness' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('region', { name: 'Level and score' }),
    ).toBeInTheDocument();
  });

  it.each([
    'entity-card:readiness',
    'entity-card:readiness/rollup',
    'entity-content:readiness',
    'catalog-filter:readiness',
    'catalog-filter:readiness/categories',
    'home-page-widget:readiness',
    'page:readiness',
    'sub-page:readiness/services',
    'sub-page:readiness/actions',
    'sub-page:readiness/health',
    'api:readiness',
  ] as const)('can be configured by the documented id %s', id => {
    expect(readinessPlugin.getExtension(id)).toBeDefined();
  });

  it('shows nothing on kinds that no scorecard judges', async () => {
    renderPlugin({ ...payments, kind: 'User' });
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it('leads from the card to the tab, and to a check there', async () => {
    renderBoth(checkout);
    const card = await screen.findByRole('region', { name: 'Readiness' });
    expect(
      await within(card).findByRole('link', { name: /All checks/ }),
    ).toHaveAttribute('href', '/readiness');
    expect(
      within(card).getByRole('link', { name: 'How to: Some alarms are noisy' }),
    ).toHaveAttribute('href', '/readiness#alarms-quiet');
  });

  it('opens the tab with the scorecard that the card shows', async () => {
    renderBoth(twoScorecards);
    const card = await screen.findByRole('region', { name: 'Readiness' });
    const select = await within(card).findByRole('combobox');
    await userEvent.selectOptions(select, 'Well documented');
    expect(
      within(card).getByRole('link', { name: /All checks/ }),
    ).toHaveAttribute('href', '/readiness?scorecard=well-documented');
  });
});
