import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { definitions } from '../../testing/fixtures/definitions';
import {
  inCatalog,
  stamped,
  withCategories,
} from '../../testing/fixtures/stamped';
import { renderCatalogPage } from '../../testing/__testUtils__/renderCatalogPage';

const ALL = '/catalog?filters%5Buser%5D=all';

const fleet = [
  withCategories(stamped('ledger', 'bronze'), { docs: 'open', alarms: 'open' }),
  withCategories(stamped('orders', 'bronze'), { docs: 'pass', alarms: 'open' }),
  withCategories(stamped('search', 'gold'), { docs: 'pass', alarms: 'waived' }),
  withCategories(stamped('pages', 'gold'), { docs: 'unknown' }),
];

const api = {
  getScorecards: async () => ({
    definitionHash: '',
    scorecards: Object.values(definitions.scorecards).map(one =>
      inCatalog(one, 'docs', 'alarms'),
    ),
  }),
};

const picker = (category: string) =>
  screen.findByLabelText(new RegExp(`^Readiness: ${category}`), {
    selector: 'input',
  });
const open = async (category: string) => {
  await userEvent.click(await picker(category));
  return screen.findByRole('listbox');
};
const offered = (list: HTMLElement) =>
  within(list)
    .getAllByRole('option')
    .map(option => option.textContent);
// The catalog of the tests looks at the first list in a filter alone, so what it is asked is compared.
const narrowedBy = (states: Record<string, string[]>) =>
  expect.objectContaining({
    filter: expect.objectContaining(
      Object.fromEntries(
        Object.entries(states).map(([part, values]) => [
          `metadata.labels.readiness/production-readiness${part}`,
          values,
        ]),
      ),
    ),
  });
const title = (text: RegExp) => screen.findByText(text);

describe('the category pickers of the catalog page', () => {
  it('offer how the category stands, what asks for attention first', async () => {
    renderCatalogPage(fleet, { at: ALL, api });
    expect(offered(await open('Docs'))).toEqual([
      'Open (1)',
      'Unknown (1)',
      'Pass (2)',
    ]);
  });

  it('narrow the list together, and count what the others leave', async () => {
    const { queryEntities } = renderCatalogPage(fleet, { at: ALL, api });
    const list = await open('Alarms');
    await userEvent.click(within(list).getByText('Open (2)'));
    expect(await title(/All components \(2\)/i)).toBeVisible();
    await waitFor(() =>
      expect(
        new URLSearchParams(window.location.search).get(
          'filters[readiness-alarms]',
        ),
      ).toBe('open'),
    );
    await userEvent.keyboard('{Escape}');
    const docs = await open('Docs');
    await waitFor(() =>
      expect(offered(docs)).toEqual(['Open (1)', 'Pass (1)']),
    );
    await userEvent.click(within(docs).getByText('Pass (1)'));
    await waitFor(() =>
      expect(queryEntities).toHaveBeenLastCalledWith(
        narrowedBy({ '.alarms': ['open'], '.docs': ['pass'] }),
      ),
    );
  });

  it('open as the address says, beside a level', async () => {
    const { queryEntities } = renderCatalogPage(fleet, {
      at: `${ALL}&filters%5Breadiness%5D=gold&filters%5Breadiness-docs%5D=unknown`,
      api,
    });
    expect(await screen.findByText('Unknown')).toBeVisible();
    await waitFor(() =>
      expect(queryEntities).toHaveBeenLastCalledWith(
        narrowedBy({ '': ['gold'], '.docs': ['unknown'] }),
      ),
    );
  });

  it('are not there unless the portal configured them', async () => {
    renderCatalogPage(fleet, { at: ALL });
    expect(
      await screen.findByLabelText(/^Readiness/, { selector: 'input' }),
    ).toBeVisible();
    expect(
      screen.queryByLabelText(/^Readiness: /, { selector: 'input' }),
    ).toBeNull();
  });
});
