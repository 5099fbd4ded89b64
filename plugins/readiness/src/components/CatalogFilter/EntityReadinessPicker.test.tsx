import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { payments } from '../../testing/fixtures';
import { stamped, stampedFleet } from '../../testing/fixtures/stamped';
import { renderCatalogPage } from '../../testing/__testUtils__/renderCatalogPage';

const ALL = '/catalog?filters%5Buser%5D=all';

// By label and text: telling the roles on a page of this size takes long.
const picker = () =>
  screen.findByLabelText(/^Readiness/, { selector: 'input' });
const open = async () => {
  await userEvent.click(await picker());
  return screen.findByRole('listbox');
};
const offered = (list: HTMLElement) =>
  within(list)
    .getAllByRole('option')
    .map(option => option.textContent);
const choose = async (name: RegExp) =>
  userEvent.click(within(await open()).getByRole('option', { name }));
const title = (text: RegExp) => screen.findByText(text);

describe('the readiness picker of the catalog page', () => {
  it('offers the levels by name, lowest first, with how many there are on all pages', async () => {
    renderCatalogPage(stampedFleet, { at: ALL });
    expect(offered(await open())).toEqual([
      'Bronze (25)',
      'Silver (3)',
      'Unjudged (1)',
    ]);
  });

  it('lists the entities of a level, all of them, and says so in the address', async () => {
    renderCatalogPage(stampedFleet, { at: ALL });
    expect(await title(/All components \(29\)/i)).toBeVisible();
    await choose(/^Silver/);
    expect(await title(/All components \(3\)/i)).toBeVisible();
    expect(await screen.findByText('ledger')).toBeVisible();
    expect(screen.queryByText('bronze-0')).toBeNull();
    await waitFor(() =>
      expect(
        new URLSearchParams(window.location.search).get('filters[readiness]'),
      ).toBe('silver'),
    );
  });

  it('opens as the address says', async () => {
    const { queryEntities } = renderCatalogPage(stampedFleet, {
      at: `${ALL}&filters%5Breadiness%5D=silver&filters%5Breadiness%5D=unjudged`,
    });
    expect(await title(/All components \(4\)/i)).toBeVisible();
    expect(await screen.findByText('Silver')).toBeVisible();
    expect(await screen.findByText('Unjudged')).toBeVisible();
    // The server narrows, not the page.
    expect(queryEntities).toHaveBeenLastCalledWith(
      expect.objectContaining({
        filter: expect.objectContaining({
          'metadata.labels.readiness/production-readiness': [
            'silver',
            'unjudged',
          ],
        }),
      }),
    );
  });

  it('counts what the other filters and the search leave', async () => {
    const tagged = stamped('invoices', 'bronze');
    tagged.metadata.tags = ['java'];
    renderCatalogPage([...stampedFleet, tagged], {
      at: `${ALL}&filters%5Btags%5D=java`,
    });
    expect(await title(/All components \(1\)/i)).toBeVisible();
    const list = await open();
    await waitFor(() => expect(offered(list)).toEqual(['Bronze (1)']));
  });

  it('counts what a search finds', async () => {
    renderCatalogPage(stampedFleet, { at: ALL });
    await userEvent.type(await screen.findByPlaceholderText('Search'), 'ledg');
    expect(await title(/All components \(1\)/i)).toBeVisible();
    const list = await open();
    await waitFor(() => expect(offered(list)).toEqual(['Silver (1)']));
  });

  it('lets a level go again, even one that nothing is at any more', async () => {
    renderCatalogPage(stampedFleet, {
      at: `${ALL}&filters%5Breadiness%5D=gold`,
    });
    expect(await title(/All components \(0\)/i)).toBeVisible();
    expect(await screen.findByText('Gold')).toBeVisible();
    await userEvent.click(await picker());
    await userEvent.keyboard('{Backspace}');
    expect(await title(/All components \(29\)/i)).toBeVisible();
  });

  it('shows ids where the names cannot be had', async () => {
    renderCatalogPage([stamped('a', 'well-run')], {
      at: ALL,
      api: { getScorecards: () => Promise.reject(new Error('away')) },
    });
    expect(offered(await open())).toEqual(['Well run (1)']);
  });

  it('goes by the scorecard that the portal chooses', async () => {
    renderCatalogPage([stamped('a', 'documented', 'well-documented')], {
      at: ALL,
      config: {
        extensions: [
          {
            'catalog-filter:readiness': {
              config: { scorecard: 'well-documented' },
            },
          },
        ],
      },
    });
    expect(offered(await open())).toHaveLength(1);
  });

  it('is not there where no entity carries a level', async () => {
    renderCatalogPage([payments], { at: `${ALL}&filters%5Bkind%5D=group` });
    expect(await title(/All groups \(1\)/i)).toBeVisible();
    expect(
      screen.queryByLabelText(/^Readiness/, { selector: 'input' }),
    ).toBeNull();
  });
});
