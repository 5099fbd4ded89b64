import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { partialDelivery, stories, Story } from '../../testing/fixtures';
import { renderTab } from '../../testing/__testUtils__/renderOnEntityPage';

const panel = async (name = 'Deployments, 90 days') =>
  screen.findByRole('region', { name });
const figure = async (name: string) =>
  within(await panel()).getByText(name).parentElement as HTMLElement;
const picture = () => screen.findByRole('listbox');
const chosen = async () =>
  within(await picture()).getByRole('option', { selected: true });

const story = (changes: Partial<Story>): Story => ({
  ...stories.checkout,
  ...changes,
});

describe('the deployments of an entity', () => {
  it('shows each by its outcome, with how many there are of each', async () => {
    renderTab(stories.checkout);
    expect(await picture()).toHaveAccessibleName(
      /67 succeeded, 3 failed, 1 rolled back, 1 running, 1 cancelled, 1 drill and 2 incidents/,
    );
    const legend = screen.getByRole('list', { name: 'Legend' });
    expect(within(legend).getByText('2 incidents')).toBeVisible();
    expect(await panel()).toHaveTextContent('78 to production');
  });

  it('leaves other environments out of the picture', async () => {
    renderTab(stories.checkout);
    await picture();
    expect(screen.queryByRole('option', { name: /staging/ })).toBeNull();
  });

  it('goes from one to the next by keyboard, and says what became of each', async () => {
    renderTab(stories.checkout);
    (await picture()).focus();
    expect(await chosen()).toHaveAccessibleName(/^running/);
    await userEvent.keyboard('{Home}');
    const first = await chosen();
    expect(await picture()).toHaveAttribute('aria-activedescendant', first.id);
    await userEvent.keyboard('{ArrowLeft}');
    expect(await chosen()).toBe(first);
    await userEvent.keyboard('{ArrowRight}');
    expect(await chosen()).not.toBe(first);
  });

  it('tells of a failed one why it counts as failed and how long it lasted', async () => {
    renderTab(stories.checkout);
    const failed = within(await picture()).getByRole('option', {
      name: /^failed.*a hotfix had to follow, recovered after 18 min/,
    });
    fireEvent.click(failed);
    expect(await chosen()).toBe(failed);
    expect(await panel()).toHaveTextContent(
      /failed · 2\.\d+\.0 in production.* · .*a hotfix had to follow · recovered after 18 min/,
    );
  });

  it('says the same as a table, incidents among it', async () => {
    renderTab(stories.checkout);
    await userEvent.click(
      await screen.findByRole('button', { name: 'As a table' }),
    );
    const rows = within(
      screen.getByRole('table', { name: /Deployments and incidents/ }),
    ).getAllByRole('row');
    expect(rows).toHaveLength(1 + 76);
    const incident = rows.find(row =>
      row.textContent?.includes('Card payments fail'),
    );
    expect(incident).toHaveTextContent(/incident.*critical · resolved after/);
  });

  it('gives figures with their counts, interval and trend', async () => {
    renderTab(stories.checkout);
    expect(await figure('Frequency')).toHaveTextContent(
      '6.1 a week78 deploymentsbetter than 5.2 a week in the 90 days before',
    );
    expect(await figure('Lead time')).toHaveTextContent(
      '21 hmedian of 160better than 30 h',
    );
    expect(await figure('Change fail rate')).toHaveTextContent(
      '6.5 %5 of 78 · 95 % interval 2.8–14.1 %3.1 % in the 90 days before, which may be chance',
    );
    expect(await figure('Recovery')).toHaveTextContent(
      '18 minmedian of 5worse than 12 min',
    );
    expect(await figure('Rework')).toHaveTextContent('better than 12 %');
  });

  it('tells a lower bound, too few and not known apart', async () => {
    renderTab(story({ delivery: partialDelivery }));
    expect(await figure('Change fail rate')).toHaveTextContent(
      /at least 8\.4 %1 of 12 .* no feed tells of incidents, so it may be more/,
    );
    expect(await figure('Recovery')).toHaveTextContent(
      'too few to sayno failure is over yet; 1 still open',
    );
    expect(await figure('Lead time')).toHaveTextContent(
      'not knownno feed tells of merged changes',
    );
    expect(await figure('Rework')).not.toHaveTextContent('0 %');
  });

  it('sets the end of the week against the rest', async () => {
    renderTab(stories.checkout);
    expect(await panel()).toHaveTextContent(
      /after noon1 of 11 failed, 9 %.*8 of 129 failed, 6 %No sign that they fail more often \(p = 0\.53\)/,
    );
  });

  it('says that there are too few to compare', async () => {
    renderTab(story({ delivery: partialDelivery }));
    expect(await panel()).toHaveTextContent(
      '1 of 12 failedToo few deployments to say.12 deployments in 180 days, it takes 30',
    );
  });

  it('says how to begin where no feed knows it', async () => {
    renderTab(stories.fresh);
    const empty = await panel();
    expect(empty).toHaveTextContent('No feed tells of its deployments yet');
    expect(empty).toHaveTextContent(
      /curl -X POST '.*\/v1\/events'.*"entity":"component:default\/invoices"/,
    );
    expect(
      within(empty).getByRole('button', { name: 'Copy the call' }),
    ).toBeEnabled();
    expect(within(empty).queryByRole('listbox')).toBeNull();
  });

  it('says that nothing was deployed where a feed knows it', async () => {
    renderTab(story({ deployments: { deployments: [], incidents: [] } }));
    expect(await panel()).toHaveTextContent(
      'Nothing was deployed to production in these 90 days.',
    );
  });

  it('says that there are more than are shown', async () => {
    const { deployments, incidents } = stories.checkout.deployments!;
    renderTab(
      story({ deployments: { deployments, incidents, nextCursor: 'more' } }),
    );
    expect(await panel()).toHaveTextContent('The newest 76 are shown.');
  });

  it('keeps the figures where the single deployments fail to load', async () => {
    const getEntityDeployments = jest
      .fn()
      .mockRejectedValueOnce(new Error('Too slow'))
      .mockResolvedValue({ entityRef: '', ...stories.checkout.deployments });
    renderTab(stories.checkout, { api: { getEntityDeployments } });
    expect(await screen.findByRole('alert')).toHaveTextContent('Too slow');
    expect(await figure('Frequency')).toHaveTextContent('6.1 a week');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await picture()).toBeInTheDocument();
  });

  it('says what went wrong, and keeps its place while it loads', async () => {
    const getEntityDelivery = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockReturnValue(new Promise(() => {}));
    renderTab(stories.checkout, { api: { getEntityDelivery } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('status', { name: 'Loading deployments' }),
    ).toBeInTheDocument();
  });
});
