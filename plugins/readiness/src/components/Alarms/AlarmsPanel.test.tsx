import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityAlarms } from 'backstage-plugin-readiness-common';
import {
  alarm,
  busyAlarms,
  noAlarms,
  stories,
  Story,
  unmatchedAlarms,
} from '../../testing/fixtures';
import { renderTab } from '../../testing/__testUtils__/renderOnEntityPage';

const panel = () => screen.findByRole('region', { name: 'Alarms, one by one' });
const table = () => screen.findByRole('table', { name: 'Alarms, one by one' });
const rowOf = async (title: string) =>
  (await screen.findByRole('rowheader', { name: new RegExp(title) })).closest(
    'tr',
  ) as HTMLElement;
const titles = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map(cell => within(cell).getAllByRole('link')[0].textContent!)
    .map(text => text.split(',')[0]);
const story = (alarms: Story['alarms'], of = stories.checkout): Story => ({
  ...of,
  alarms,
});
const answer = (alarms: Omit<EntityAlarms, 'entityRef'>) => ({
  entityRef: 'component:default/checkout',
  ...alarms,
});

describe('the alarms of an entity', () => {
  it('says of each how it stands, what it watches, who hears it and what to do', async () => {
    renderTab(stories.checkout);
    const row = await rowOf('queue-depth');
    expect(
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent),
    ).toEqual([
      'StateFiringfor 2 h 5 min',
      'Watchessaturation',
      'Who hears it#payments (chat only)',
      'RunbookRunbook, Opens in a new window',
      'Fires1 a week',
      'Over by itself25 % of 4',
    ]);
    const links = within(row).getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      'https://prometheus.example.com/alerts#queue-depth',
      'https://grafana.example.com/d/queues',
      'https://runbooks.example.com/queue-depth',
    ]);
    expect(await panel()).toHaveTextContent(
      '5 judged alarms · asked: Prometheus eu-1, Alertmanager',
    );
  });

  it('flags what a check fails for where its cause is, and leads to the check', async () => {
    renderTab(stories.checkout);
    const noisy = within(await rowOf('db-connections')).getByRole('link', {
      name: 'noisy',
    });
    expect(noisy).toHaveAttribute(
      'href',
      expect.stringMatching(/#alarms-quiet$/),
    );
    expect(noisy.closest('td')).toHaveTextContent(/^Fires14 a week/);
    expect(await rowOf('legacy-batch-lag')).toHaveTextContent('stuck: waived');
    expect(await rowOf('checkout-5xx')).not.toHaveTextContent(/noisy|stuck/);
  });

  it('tells nobody, not known and through another apart', async () => {
    renderTab(stories.troubled);
    expect(await rowOf('invoice-run-missed')).toHaveTextContent(
      /reaches nobody.*no runbook.*not seen yet/,
    );
    expect(await rowOf('ledger-lag')).toHaveTextContent('cannot be told');
    expect(await rowOf('ledger-p99')).toHaveTextContent(
      'through ledger-composite',
    );
    expect(await rowOf('BillingQueue')).toHaveTextContent(/silenced until/);
    expect(await rowOf('BillingErrors')).toHaveTextContent('stuck');
  });

  it('sorts by a column with the keyboard', async () => {
    renderTab(stories.checkout);
    const header = within(await table()).getByRole('columnheader', {
      name: 'Fires',
    });
    expect((await titles())[0]).toBe('queue-depth');
    within(header).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect((await titles())[0]).toBe('db-connections');
    await userEvent.keyboard('{Enter}');
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect((await titles())[0]).toBe('legacy-batch-lag');
  });

  it('sorts by a choice where there is no header', async () => {
    renderTab(stories.checkout);
    await userEvent.selectOptions(
      await screen.findByLabelText('Sorted by'),
      'Alarm',
    );
    expect(await titles()).toEqual([
      'checkout-5xx',
      'checkout-latency-p99',
      'db-connections',
      'legacy-batch-lag',
      'queue-depth',
    ]);
  });

  it('unfolds what is left out, with why', async () => {
    renderTab(stories.troubled);
    const fold = await screen.findByRole('button', {
      name: '1 dead-man’s switch and 1 alarm for information left out',
    });
    expect(screen.queryByText('Watchdog')).toBeNull();
    await userEvent.click(fold);
    expect(screen.getByText('Watchdog').closest('li')).toHaveTextContent(
      'It fires for as long as monitoring works.',
    );
  });

  it('says which sources fail, are silent or were never heard', async () => {
    renderTab(stories.troubled);
    const lines = within(await panel())
      .getAllByRole('listitem')
      .map(line => line.textContent);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Prometheus eu-1 has not answered since .*\d\d:\d\d; as it was then · Prometheus answered 503$/,
      ),
      expect.stringMatching(/^Deploy bot has told nothing since .*as it was/),
      'CloudWatch 4711 eu-central-1 has never answered yet',
    ]);
  });

  it('follows no link that is none', async () => {
    renderTab(
      story({
        ...busyAlarms,
        alarms: [
          // eslint-disable-next-line no-script-url
          alarm('odd', { link: 'javascript:alert(1)', runbook: 'wiki: odd' }),
        ],
      }),
    );
    const row = await rowOf('odd');
    expect(within(row).queryByRole('link')).toBeNull();
    expect(row).toHaveTextContent('wiki: odd');
  });
});

describe('an entity without alarms', () => {
  it('waits for the platform where no source is connected', async () => {
    renderTab(stories.fresh);
    expect(await panel()).toHaveTextContent(
      /No source of alarms is connected.*platform team’s move/,
    );
    expect((await panel()).querySelector('pre')).toHaveTextContent(
      /\/v1\/alarms'.*"entity":"component:default\/invoices"/,
    );
  });

  it('says what was asked for, and how an alarm is found', async () => {
    renderTab(stories.neglected);
    const help = await panel();
    expect(help).toHaveTextContent('Prometheus eu-1 and Alertmanager answer.');
    expect(help).toHaveTextContent(
      'prometheus.io/alert: GiftCardErrors in Prometheus eu-1',
    );
    expect(help.querySelector('pre')).toHaveTextContent(
      'service: legacy-billing',
    );
    expect(help).toHaveTextContent(/readiness\/alarms\s*not set here/);
    expect(
      within(help).getByRole('link', { name: 'Why, and how' }),
    ).toHaveAttribute('href', expect.stringMatching(/#alarms-exist$/));
    expect(within(help).queryByRole('table')).toBeNull();
  });

  it('says that nothing was asked by name, too', async () => {
    const { sources } = busyAlarms;
    renderTab(story({ ...unmatchedAlarms, sources, mapped: false }));
    expect(await panel()).toHaveTextContent(
      'Its annotations name no alarms, and no label of an alarm leads here.',
    );
  });

  it('asks for none of tier 4', async () => {
    renderTab(stories.unwatched);
    expect(await panel()).toHaveTextContent('No alarm is asked for');
  });

  it('claims nothing while nobody answers', async () => {
    renderTab(stories.unjudged);
    expect(await panel()).toHaveTextContent(
      'Whether it has alarms is not known',
    );
  });

  it('has no panel where none is expected of it', async () => {
    const profile = { value: 'library', declaredBy: 'spec.type' } as const;
    renderTab({ ...stories.fresh, traits: { profile } });
    await screen.findByRole('region', { name: 'Docs' });
    await screen.findByText('No feed tells of its deployments yet');
    expect(
      screen.queryByRole('region', { name: 'Alarms, one by one' }),
    ).toBeNull();
    expect(screen.queryByRole('region', { name: 'On call' })).toBeNull();
  });
});

describe('asking for alarms', () => {
  it('keeps its place, says what went wrong, and tries again', async () => {
    const getEntityAlarms = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockReturnValueOnce(new Promise(() => {}));
    renderTab(stories.checkout, { api: { getEntityAlarms } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('status', { name: 'Loading alarms' }),
    ).toBeInTheDocument();
  });

  it('asks again by itself, and keeps what it has when that fails', async () => {
    jest.useFakeTimers();
    try {
      const getEntityAlarms = jest
        .fn()
        .mockResolvedValueOnce(answer(noAlarms))
        .mockResolvedValueOnce(answer(busyAlarms))
        .mockRejectedValue(new Error('Away'));
      renderTab(stories.checkout, { api: { getEntityAlarms } });
      await screen.findByText('No source of alarms is connected');
      await jest.advanceTimersByTimeAsync(31_000);
      expect(await rowOf('checkout-5xx')).toBeVisible();
      await jest.advanceTimersByTimeAsync(31_000);
      expect(
        await screen.findByText('Could not be refreshed: Away'),
      ).toBeVisible();
      expect(await rowOf('checkout-5xx')).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });
});
