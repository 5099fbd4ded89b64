import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityReports } from 'backstage-plugin-readiness-common';
import { reportsOf, stories, Story } from '../../testing/fixtures';
import { renderCard } from '../../testing/__testUtils__/renderOnEntityPage';

const card = async () => {
  await screen.findByText('Fix next');
  return screen.getByRole('region', { name: 'Readiness' });
};
const fixNext = async () =>
  (await screen.findByText('Fix next')).parentElement as HTMLElement;

describe('the readiness card', () => {
  it('keeps its place while it loads', async () => {
    renderCard(stories.checkout, {
      api: { getEntityReports: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading readiness' }),
    ).toBeInTheDocument();
  });

  it('says how ready it is, by which scorecard and how recently that was seen', async () => {
    renderCard(stories.checkout);
    expect(
      await screen.findByRole('img', {
        name: 'Score 79 of 100, up to 87 if all that is unknown passed',
      }),
    ).toBeInTheDocument();
    expect(await card()).toHaveTextContent(
      /Production readiness · checked \d+ min ago/,
    );
    expect(await card()).toHaveTextContent('21 checks, 92 % judged');
    const rungs = within(screen.getByRole('list', { name: 'Levels' }));
    expect(
      rungs.getAllByRole('listitem').map(rung => rung.textContent),
    ).toEqual([
      'BronzeBronze: held',
      'SilverSilver: held with waivers',
      'GoldGold: not yet held',
    ]);
    const outcomes = within(screen.getByRole('list', { name: 'Outcomes' }));
    expect(
      outcomes.getAllByRole('listitem').map(entry => entry.textContent),
    ).toEqual(['17 pass', '2 fail', '1 unknown', '1 waived']);
  });

  it('shows the exact instant on hover', async () => {
    renderCard(stories.checkout);
    await userEvent.hover(await screen.findByText(/^\d+ min ago$/));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      /\d{4}, \d{2}:\d{2}:\d{2}/,
    );
  });

  it('links what is opened in a hurry, and says so where there is none', async () => {
    renderCard({
      ...stories.checkout,
      entity: stories.neglected.entity,
      facts: { ...stories.checkout.facts, 'docs/dashboard-link': {} },
    });
    expect(
      await screen.findByRole('link', { name: /#team-payments/ }),
    ).toHaveAttribute('href', 'https://chat.example.com/payments');
    expect(screen.getByRole('link', { name: /checkout/ })).toHaveAttribute(
      'href',
      'https://runbooks.example.com/checkout',
    );
    expect(screen.getByText('R. Lindqvist')).toBeInTheDocument();
    expect(screen.getByText('Dashboard').parentElement).toHaveTextContent(
      'Dashboardnone',
    );
  });

  it('names the three fixes most worth doing, each with what was seen and where to go', async () => {
    renderCard(stories.neglected);
    const items = within(await fixNext()).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent('Fail: No group owns it');
    expect(items[0]).toHaveTextContent('kind of owner: user · wanted group');
    expect(items[0]).toHaveTextContent('+14 · 5 min');
  });

  it('leads to the file where the fix is made', async () => {
    renderCard(stories.fresh);
    expect(
      await screen.findByRole('link', { name: /^Edit: No runbook is linked/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/edit/invoices/catalog-info.yaml',
    );
  });

  it('tells a signal that is not connected from a failing service', async () => {
    renderCard(stories.fresh);
    expect(await card()).toHaveTextContent('Bronze');
    expect(await card()).toHaveTextContent(
      'Silver opens when alarms, attestations and deployments are connected',
    );
    expect(await card()).toHaveTextContent('2 of 5 signals connected');
    expect(await card()).toHaveTextContent('10 waiting');
    expect(screen.getByRole('list', { name: 'Levels' })).toHaveTextContent(
      'Silver: closed',
    );
  });

  it('says which source is held, and since when', async () => {
    renderCard(stories.checkout);
    expect(
      await screen.findByText(
        /^On-call: held since .*\d{2}:\d{2}, PagerDuty is not answering$/,
      ),
    ).toBeInTheDocument();
  });

  it('shows before launch how much is still asked', async () => {
    renderCard(stories.preLaunch);
    expect(await card()).toHaveTextContent(
      /Pre-launch: ready to launch, \d+ of \d+ checks up to Silver/,
    );
  });

  it('says whose move it is when it cannot be judged', async () => {
    renderCard(stories.unjudged);
    expect(await card()).toHaveTextContent('Unjudged');
    expect(await card()).toHaveTextContent(
      /At least Bronze\. The platform’s move: \d checks cannot be judged/,
    );
    expect(await card()).toHaveTextContent(
      /Prometheus eu-1: no answer since .*, Prometheus answered 503/,
    );
    expect(await fixNext()).toHaveTextContent(
      'Nothing for you to fix. 1 waits for the platform.',
    );
  });

  it('has nothing to fix where all holds', async () => {
    renderCard(stories.exemplary);
    expect(await fixNext()).toHaveTextContent(
      'Nothing left to fix: every rung that is asked holds.',
    );
  });

  it('switches between the scorecards that apply', async () => {
    renderCard(stories.twoScorecards);
    const select = await screen.findByRole('combobox', { name: 'Scorecard' });
    expect(select).toHaveDisplayValue('Production readiness');
    await userEvent.selectOptions(select, 'Well documented');
    expect(screen.getByRole('img')).toHaveAccessibleName('Score 100 of 100');
  });

  it('says that no scorecard applies', async () => {
    renderCard({ ...stories.checkout, facts: {} }, { api: none('evaluated') });
    expect(await screen.findByText('No scorecard applies')).toBeVisible();
  });

  it('says that there is no such entity', async () => {
    const error = Object.assign(new Error('gone'), { name: 'NotFoundError' });
    renderCard(stories.checkout, {
      api: { getEntityReports: () => Promise.reject(error) },
    });
    expect(await screen.findByText('Not known yet')).toBeVisible();
  });

  it('says what went wrong, and tries again when asked to', async () => {
    const getEntityReports = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue(reportsOf(stories.checkout));
    renderCard(stories.checkout, { api: { getEntityReports } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Fix next')).toBeVisible();
  });

  it('shows the rest without the facts', async () => {
    renderCard(stories.checkout, {
      api: { getEntityFacts: () => Promise.reject(new Error('no')) },
    });
    expect(await screen.findByText('Fix next')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /checkout runbook/ }),
    ).toBeInTheDocument();
  });

  it('waits for the first verdict and shows it by itself', async () => {
    jest.useFakeTimers();
    try {
      const getEntityReports = jest
        .fn()
        .mockResolvedValueOnce(answer(stories.checkout, 'pending'))
        .mockResolvedValue(reportsOf(stories.checkout));
      renderCard(stories.checkout, { api: { getEntityReports } });
      expect(await screen.findByText('Being evaluated')).toBeVisible();
      await jest.advanceTimersByTimeAsync(6_000);
      await waitFor(() => expect(screen.getByText('Fix next')).toBeVisible());
    } finally {
      jest.useRealTimers();
    }
  });
});

function answer(
  { entity }: Story,
  state: EntityReports['state'],
): EntityReports {
  const entityRef = `component:default/${entity.metadata.name}`;
  return { entityRef, state, reports: [], sources: [] };
}

function none(state: EntityReports['state']) {
  return { getEntityReports: async () => answer(stories.checkout, state) };
}
