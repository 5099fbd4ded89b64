import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { reportsOf, stories } from '../../testing/fixtures';
import { renderTab } from '../../testing/__testUtils__/renderOnEntityPage';

const region = (name: string | RegExp) => screen.findByRole('region', { name });
const row = async (title: string) =>
  (
    await screen.findByRole('button', { name: new RegExp(`^${title}`) })
  ).closest('li') as HTMLElement;

describe('the readiness tab', () => {
  it('says where it stands, since when, and what that rests on', async () => {
    renderTab(stories.checkout);
    const header = await region('Level and score');
    expect(header).toHaveTextContent('Silver');
    expect(header).toHaveTextContent(/since \d+ \w+ · with waivers/);
    expect(header).toHaveTextContent(
      '92 % judged · rests on 36 % declared, 48 % configured, 10 % outcome and 6 % attested',
    );
  });

  it('spells out the way to the next level', async () => {
    renderTab(stories.checkout);
    const way = await region('The way to Gold');
    expect(way).toHaveTextContent('3 steps of yours, about 7 h');
    expect(
      within(way).getByRole('link', { name: 'A restore was tested?' }),
    ).toHaveAttribute('href', '/#restore-tested');
  });

  it('says what the way waits for', async () => {
    renderTab(stories.fresh);
    expect(await region('The way to Silver')).toHaveTextContent(
      'Silver opens when alarms, attestations and deployments are connected',
    );
  });

  it('shows what was seen and wanted, by whom and how long ago', async () => {
    renderTab(stories.checkout);
    const noisy = await row('Some alarms are noisy');
    expect(noisy).toHaveTextContent('Fail');
    expect(noisy).toHaveTextContent('Seen db-connections · wanted none');
    expect(noisy).toHaveTextContent(/Prometheus eu-1, \d+ min ago/);
    expect(noisy).toHaveTextContent('outcome');
    const rollback = await row('No rollback was exercised');
    expect(rollback).toHaveTextContent(/Seen .*, 214 days ago/);
  });

  it('says plainly what could not be asked', async () => {
    renderTab(stories.unjudged);
    const alarm = await row('There is an alarm');
    expect(alarm).toHaveTextContent(
      'Could not be asked: Prometheus answered 503 · wanted at least 1',
    );
    expect(alarm).not.toHaveTextContent('Seen');
    expect(
      within(await region('Sources')).getByText('not answering'),
    ).toBeVisible();
  });

  it('marks what is held, with since when and why', async () => {
    renderTab(stories.checkout);
    expect(await row('Somebody is on call')).toHaveTextContent(
      /On-call, held since .*\d{2}:\d{2}, PagerDuty is not answering/,
    );
    expect(await region('Sources')).toHaveTextContent(/On-call\s*held/);
  });

  it('counts each category', async () => {
    renderTab(stories.checkout);
    expect(await region('Alarms')).toHaveTextContent('3 of 5 pass, 1 waived');
  });

  it('filters by outcome, by keyboard too', async () => {
    renderTab(stories.checkout);
    const filters = await screen.findByRole('group', {
      name: 'Filter by outcome',
    });
    const all = within(filters).getByRole('button', { name: 'All 21' });
    expect(all).toHaveAttribute('aria-pressed', 'true');
    const fail = within(filters).getByRole('button', { name: 'Fail 2' });
    fail.focus();
    await userEvent.keyboard('{Enter}');
    expect(fail).toHaveAttribute('aria-pressed', 'true');
    expect(await row('Some alarms are noisy')).toBeInTheDocument();
    expect(screen.queryByText('Every alarm reaches somebody')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Ownership' })).toBeNull();
    await userEvent.click(
      within(filters).getByRole('button', { name: 'Waived 1' }),
    );
    expect(await row('Some alarms are stuck')).toHaveTextContent(
      /Waived.*waived until/,
    );
    await userEvent.click(all);
    expect(await region('Ownership')).toBeInTheDocument();
  });

  it('opens narrowed as the address says', async () => {
    renderTab(stories.checkout, { at: '/?outcome=unknown,nonsense' });
    expect(await row('A restore was tested')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Alarms' })).toBeNull();
  });

  it('says that nothing came out like that', async () => {
    renderTab(stories.exemplary, { at: '/?outcome=fail' });
    expect(
      await screen.findByText('No check came out like that.'),
    ).toBeVisible();
  });

  it('explains a check on demand', async () => {
    renderTab(stories.fresh);
    const runbook = await row('No runbook is linked');
    const toggle = within(runbook).getByRole('button', { name: /No runbook/ });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(runbook).toHaveTextContent('Whoever is woken at night');
    expect(runbook).toHaveTextContent('How to fix, about 15 min');
    expect(runbook).toHaveTextContent(/Runbook link: none · wanted/);
  });

  it('opens the check that the address points at', async () => {
    renderTab(stories.fresh, { at: '/#runbook-linked' });
    expect(await screen.findByText('How to fix, about 15 min')).toBeVisible();
  });

  it('folds what needs another check under it', async () => {
    renderTab(stories.neglected);
    const alarm = await row('There is no alarm');
    expect(within(alarm).queryByText(/Some alarms are noisy/)).toBeNull();
    await userEvent.click(
      within(alarm).getByRole('button', { name: 'and 4 that need this first' }),
    );
    expect(
      within(alarm).getByRole('list', { name: /alarms-exist/ }).children,
    ).toHaveLength(4);
  });

  it('opens the fold that holds the check the address points at', async () => {
    renderTab(stories.neglected, { at: '/#alarms-routed' });
    const alarm = await row('There is no alarm');
    expect(
      await within(alarm).findByRole('button', {
        name: /^Every alarm reaches|^Some alarms reach/,
      }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('folds what does not apply into a line, with the reasons', async () => {
    renderTab(stories.neglected);
    await userEvent.click(
      await screen.findByRole('button', { name: '1 check does not apply' }),
    );
    expect(await region('Reviews')).toHaveTextContent('A restore was tested:');
  });

  it('folds what waits for a signal into a line per signal', async () => {
    renderTab(stories.fresh);
    const waiting = await region('Waiting to be connected');
    await userEvent.click(
      within(waiting).getByRole('button', {
        name: '5 checks wait until alarms are connected',
      }),
    );
    expect(waiting).toHaveTextContent('Every alarm reaches somebody');
  });

  it('says who waived what, and until when', async () => {
    renderTab(stories.checkout, { at: '/#no-stuck-alarms' });
    expect(await row('Some alarms are stuck')).toHaveTextContent(
      /The batch is switched off next month\. Approved by .*okafor, until/,
    );
  });

  it('checks now and says what changed', async () => {
    const checkEntityNow = jest.fn(async () => reportsOf(stories.exemplary));
    const { alerts } = renderTab(stories.checkout, { api: { checkEntityNow } });
    const button = await screen.findByRole('button', { name: 'Check now' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(checkEntityNow).toHaveBeenCalledWith('component:default/checkout');
    await waitFor(() =>
      expect(alerts.getAlerts()[0]?.message).toMatch(
        /^Checked: now Gold\. score 79 → 100\. 4 checks changed\. Not answering: On-call\.$/,
      ),
    );
    expect(
      await screen.findByRole('img', { name: 'Score 100 of 100' }),
    ).toBeVisible();
  });

  it('says that checking now failed, and keeps what it had', async () => {
    const { alerts } = renderTab(stories.checkout, {
      api: { checkEntityNow: () => Promise.reject(new Error('Too busy')) },
    });
    const button = await screen.findByRole('button', { name: 'Check now' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    await waitFor(() =>
      expect(alerts.getAlerts()[0]?.message).toBe('Could not check: Too busy'),
    );
    expect(await row('Some alarms are noisy')).toBeVisible();
  });

  it('explains why somebody may not check now', async () => {
    // Of an entity of its own: what is permitted is remembered from test to test.
    renderTab(stories.preLaunch, { mayCheck: false });
    const button = await screen.findByRole('button', { name: 'Check now' });
    expect(button).toBeDisabled();
    await userEvent.hover(button.parentElement as HTMLElement);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'asking the sources again is not permitted to you',
    );
  });

  it('tells what changed and why, page by page', async () => {
    renderTab(stories.checkout);
    const history = await region('What changed');
    await waitFor(() => expect(history).toHaveTextContent('85 → 79'));
    expect(history).toHaveTextContent('service');
    expect(history).toHaveTextContent('Some alarms are noisy (db-connections)');
    expect(history).toHaveTextContent('Bronze → Silver');
    expect(history).not.toHaveTextContent('First verdict');
    await userEvent.click(
      within(history).getByRole('button', { name: 'Show more' }),
    );
    await waitFor(() =>
      expect(history).toHaveTextContent('First verdict: Silver, 92'),
    );
    expect(
      within(history).queryByRole('button', { name: 'Show more' }),
    ).toBeNull();
  });

  it('says that the history could not be loaded, and tries again', async () => {
    const getEntityHistory = jest
      .fn()
      .mockRejectedValueOnce(new Error('Away'))
      .mockResolvedValue({ entityRef: '', entries: [] });
    renderTab(stories.checkout, { api: { getEntityHistory } });
    const history = await region('What changed');
    expect(await within(history).findByRole('alert')).toHaveTextContent('Away');
    await userEvent.click(
      within(history).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await within(history).findByText(/Nothing has changed/),
    ).toBeVisible();
  });

  it('names the traits and where each was declared', async () => {
    renderTab(stories.checkout);
    const traits = await region('Traits');
    expect(traits).toHaveTextContent(
      /Tier\s*2\s*declared by annotation readiness\/tier/,
    );
    expect(traits).toHaveTextContent(/Earns revenue\s*no\s*not declared/);
  });

  it('switches the scorecard', async () => {
    renderTab(stories.twoScorecards, { at: '/?scorecard=well-documented' });
    const select = await screen.findByRole('combobox', { name: 'Scorecard' });
    expect(select).toHaveDisplayValue('Well documented');
    await userEvent.selectOptions(select, 'Production readiness');
    expect(await region('Alarms')).toBeInTheDocument();
  });

  it('says when it is still being evaluated', async () => {
    renderTab(stories.checkout, {
      api: {
        getEntityReports: async entityRef => ({
          entityRef,
          state: 'pending',
          reports: [],
          sources: [],
        }),
      },
    });
    expect(await screen.findByText('Being evaluated')).toBeVisible();
  });
});
