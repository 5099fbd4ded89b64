import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import { manyServices, servicesApi } from '../../testing/fixtures/services';
import { renderReadinessPage } from '../../testing/__testUtils__/renderReadinessPage';

const services = manyServices(60);

function show(at = '/readiness', overrides: Partial<ReadinessApi> = {}) {
  return renderReadinessPage({ ...servicesApi(services), ...overrides }, at);
}

const names = () =>
  screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const loaded = () => screen.findByText(/^\d+–\d+ of \d+$/);

describe('the list of services', () => {
  it('is the first tab, counted and divided by level', async () => {
    show();
    expect(await screen.findByText('1–25 of 60')).toBeVisible();
    expect(screen.getByRole('heading', { name: '60 services' })).toBeVisible();
    expect(names()).toHaveLength(25);
    expect(screen.getByRole('button', { name: 'Gold 12' })).toBeVisible();
    const [first] = screen.getAllByRole('row').slice(1);
    expect(first).toHaveTextContent('service-001');
    expect(first).toHaveTextContent('Gold100');
  });

  it('turns pages forth and back', async () => {
    show();
    await loaded();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('26–50 of 60')).toBeVisible();
    expect(names()[0]).toBe('service-026');
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('51–60 of 60')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    await waitFor(() => expect(names()[0]).toBe('service-026'));
  });

  it('starts over where a cursor is not taken any more', async () => {
    const { listReports } = servicesApi(services);
    show('/readiness', {
      listReports: async query => {
        if (query.cursor) {
          throw Object.assign(new Error('Old'), { name: 'InputError' });
        }
        return listReports!(query);
      },
    });
    await loaded();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await screen.findByText('1–25 of 60')).toBeVisible();
    expect(names()[0]).toBe('service-001');
  });

  it('shows what a shared link says', async () => {
    const listReports = jest.fn(servicesApi(services).listReports!);
    show(
      '/readiness/services?level=gold&owner=group:default/payments&sort=-name&rows=50&column=owner-reachable',
      { listReports },
    );
    await loaded();
    expect(listReports).toHaveBeenLastCalledWith(
      expect.objectContaining({
        level: ['gold'],
        owner: ['group:default/payments'],
        sort: '-name',
        limit: 50,
        outcomesOf: ['owner-reachable'],
      }),
    );
    expect(screen.getByRole('button', { name: /^Gold/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(
      screen.getByRole('columnheader', { name: 'Service' }),
    ).toHaveAttribute('aria-sort', 'descending');
    const [, first] = screen.getAllByRole('row');
    expect(within(first).getByText('Pass')).toBeVisible();
  });

  it('narrows by level, search and groups, and takes each back', async () => {
    show();
    await loaded();
    await userEvent.click(screen.getByRole('button', { name: 'Gold 12' }));
    expect(
      await screen.findByRole('heading', { name: '12 services' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Owned by my groups' }),
    );
    expect(
      await screen.findByRole('heading', { name: '6 services' }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Remove Level: Gold' }),
    );
    expect(
      await screen.findByRole('heading', { name: '30 services' }),
    ).toBeVisible();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search by name' }),
      'service-01',
    );
    expect(
      await screen.findByRole('heading', { name: '5 services' }),
    ).toBeVisible();
  });

  it('says that nothing matches, and how to go on', async () => {
    show('/readiness/services?text=nothing-like-it');
    expect(await screen.findByText('No service is like that')).toBeVisible();
    const status = screen
      .getByText('No service is like that')
      .closest('[role]');
    await userEvent.click(
      within(status as HTMLElement).getByRole('button', {
        name: 'Clear filters',
      }),
    );
    expect(await screen.findByText('1–25 of 60')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('says that nothing has been judged yet', async () => {
    renderReadinessPage(servicesApi([]), '/readiness');
    expect(
      await screen.findByText('No service has been judged yet'),
    ).toBeVisible();
  });

  it('fills by itself after a first start, once there is a standard and something is judged', async () => {
    jest.useFakeTimers();
    try {
      let [hasStandard, hasVerdicts] = [false, false];
      const [empty, full] = [servicesApi([]), servicesApi(services)];
      show('/readiness', {
        getScorecards: async () => {
          if (hasStandard) return full.getScorecards!();
          throw new Error('No valid definitions were activated yet');
        },
        listReports: query => (hasVerdicts ? full : empty).listReports!(query),
        countReports: query =>
          (hasVerdicts ? full : empty).countReports!(query),
      });
      expect(await screen.findByRole('alert')).toHaveTextContent('No valid');
      hasStandard = true;
      await jest.advanceTimersByTimeAsync(11_000);
      expect(
        await screen.findByText('No service has been judged yet'),
      ).toBeVisible();
      hasVerdicts = true;
      await jest.advanceTimersByTimeAsync(11_000);
      expect(await screen.findByText('1–25 of 60')).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says what went wrong, and tries again when asked to', async () => {
    const listReports = jest
      .fn(servicesApi(services).listReports!)
      .mockRejectedValueOnce(new Error('The catalog is away'));
    show('/readiness', { listReports });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1–25 of 60')).toBeVisible();
  });

  it('exports what is shown, and says so where that fails', async () => {
    const exportReports = jest.fn().mockRejectedValue(new Error('No disk'));
    const { alerts } = show('/readiness/services?level=gold&sort=-score', {
      exportReports,
    });
    await loaded();
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() =>
      expect(alerts.getAlerts()).toEqual([
        expect.objectContaining({
          message: 'The list could not be exported: No disk',
          severity: 'error',
        }),
      ]),
    );
    expect(exportReports).toHaveBeenCalledWith(
      expect.objectContaining({ level: ['gold'], sort: '-score' }),
    );
    expect(exportReports.mock.calls[0][0]).not.toHaveProperty('limit');
  });

  it('adds and removes a column for a check', async () => {
    show();
    await loaded();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', {
        name: 'The owner can be reached',
      }),
    );
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('columnheader', {
        name: 'The owner can be reached',
      }),
    ).toBeVisible();
  });
});
