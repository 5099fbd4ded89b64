import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import readinessPlugin, { readinessApiRef } from '../..';
import { payments } from '../../testing/fixtures';
import { countsOf, summary } from '../../testing/fixtures/rollups';
import { storyApi } from '../../testing/storyApi';
import { getScorecards } from '../../testing/__testUtils__/renderCatalogPage';

const shop: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { namespace: 'default', name: 'shop' },
  spec: { owner: 'payments' },
};
const retail: Entity = {
  ...shop,
  kind: 'Domain',
  metadata: { namespace: 'default', name: 'retail' },
};

function renderOn(entity: Entity, api: Partial<ReadinessApi> = {}) {
  const countReports = jest.fn(async () =>
    countsOf({ bronze: 7, silver: 2, unjudged: 1 }),
  );
  const listReports = jest.fn(async () => ({
    reports: [
      summary('ledger', 'bronze', 31),
      summary('quiet', 'unjudged', null),
    ],
  }));
  renderTestApp({
    features: [readinessPlugin],
    extensions: [createTestEntityPage({ entity })],
    apis: [
      [
        readinessApiRef,
        storyApi([], { getScorecards, countReports, listReports, ...api }),
      ],
    ],
  });
  return { countReports, listReports };
}

const owned = () =>
  screen.findByRole('region', { name: 'Readiness of what it owns' });
const contained = () =>
  screen.findByRole('region', { name: 'Readiness of what it contains' });

describe('the card of what an entity owns or contains', () => {
  it('counts by level, in words, highest first', async () => {
    renderOn(payments);
    const card = await owned();
    expect(
      await within(card).findByText(
        '10 entities judged by Production readiness',
      ),
    ).toBeVisible();
    const levels = within(card).getByRole('list', { name: 'Levels' });
    expect(
      within(levels)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['Silver: 2', 'Bronze: 7', 'Unjudged: 1']);
  });

  it('names those who stand lowest, with level and score', async () => {
    const { listReports } = renderOn(payments);
    const card = await owned();
    const ledger = await within(card).findByText('ledger');
    expect(ledger.closest('li')).toHaveTextContent('ledgerBronze31');
    expect(within(card).getByText('quiet').closest('li')).toHaveTextContent(
      'quietUnjudged–',
    );
    expect(listReports).toHaveBeenCalledWith(
      expect.objectContaining({ sort: 'score', limit: 3 }),
    );
  });

  it('leads to the list with the same filter, and to one level of it', async () => {
    renderOn(payments);
    const card = await owned();
    const filter =
      '/readiness/services?scorecard=production-readiness&owner=group%3Adefault%2Fpayments';
    expect(
      await within(card).findByRole('link', { name: /All of them/ }),
    ).toHaveAttribute('href', filter);
    expect(
      within(card).getByRole('link', { name: 'Bronze: 7' }),
    ).toHaveAttribute('href', `${filter}&level=bronze`);
  });

  it('sums up what a system contains, beside its own verdict', async () => {
    const { countReports } = renderOn(shop);
    expect(await contained()).toBeInTheDocument();
    expect(
      await screen.findByRole('region', { name: 'Readiness' }),
    ).toBeInTheDocument();
    expect(countReports).toHaveBeenCalledWith({
      scorecard: 'production-readiness',
      system: ['system:default/shop'],
    });
  });

  it('sums up what a domain contains', async () => {
    const { countReports } = renderOn(retail);
    expect(await contained()).toBeInTheDocument();
    expect(countReports).toHaveBeenCalledWith({
      scorecard: 'production-readiness',
      domain: ['domain:default/retail'],
    });
  });

  it('says so where nothing is judged', async () => {
    renderOn(payments, { countReports: async () => countsOf({}) });
    expect(await screen.findByText('Nothing is judged here')).toBeVisible();
  });

  it('says what went wrong, and tries again when asked to', async () => {
    const countReports = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue(countsOf({ bronze: 1 }));
    renderOn(payments, { countReports });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('1 entity judged by Production readiness'),
    ).toBeVisible();
  });
});
