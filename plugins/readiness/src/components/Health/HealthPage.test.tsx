import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Health } from 'backstage-plugin-readiness-common';
import { freshHealth, troubledHealth } from '../../testing/fixtures';
import { renderHealth } from '../../testing/__testUtils__/renderHealth';

const region = (name: string) => screen.findByRole('region', { name });
const source = async (title: RegExp) =>
  (await screen.findByRole('button', { name: title })).closest(
    'li',
  ) as HTMLElement;
const show = (health: Health) => renderHealth(async () => health);

describe('the health page', () => {
  it('opens with the health tab and keeps its place while it loads', async () => {
    renderHealth(() => new Promise(() => {}));
    expect(
      await screen.findByRole('status', {
        name: 'Loading the health of the sources',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Health' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('says it all in a sentence', async () => {
    show(troubledHealth);
    expect(
      await screen.findByRole('heading', {
        name: '5 of 7 sources answer; 7 things need you',
      }),
    ).toBeVisible();
  });

  it('says of a fresh installation what to do first, and that nothing is wrong', async () => {
    show(freshHealth);
    expect(
      await screen.findByRole('heading', {
        name: '3 of 3 sources answer; nothing needs you',
      }),
    ).toBeVisible();
    expect(
      screen.getByText('Only the catalog is connected so far.'),
    ).toBeVisible();
    const signals = await region('What is connected');
    expect(signals).toHaveTextContent('2 of 5 signals connected');
    expect(signals).toHaveTextContent(
      /Alarms\s*WaitingInstall a backend module for where your alarms live/,
    );
    expect(screen.queryByRole('region', { name: /you can mend/ })).toBeNull();
  });

  it('tells by signal what is connected, and what is installed but silent', async () => {
    show(troubledHealth);
    const signals = await region('What is connected');
    expect(signals).toHaveTextContent(/Docs\s*Connected.*Catalog and Links/);
    expect(signals).toHaveTextContent(
      'Attestations: installed, but no fact has come yet',
    );
  });

  it('says of each source its state, its failure and how much it answered', async () => {
    show(troubledHealth);
    const alarms = await source(/^Prometheus eu-1/);
    expect(alarms).toHaveTextContent('Failing');
    expect(alarms).toHaveTextContent(/since .*: Prometheus answered 503/);
    expect(alarms).toHaveTextContent('77 of 131 entities answered');
    expect(alarms).toHaveTextContent('131 could not be asked');
    expect(
      within(alarms).getByRole('img', {
        name: 'The last 20 runs: 12 complete and 8 failed',
      }),
    ).toBeInTheDocument();
    expect(await source(/^Catalog \(docs\)/)).toHaveTextContent(
      'reads the catalog · 2 facts',
    );
    expect(await source(/^Restore tests/)).toHaveTextContent(
      'Last told 26 hours ago',
    );
  });

  it('opens to the last runs, by keyboard too', async () => {
    show(troubledHealth);
    const links = await source(/^Links/);
    const toggle = within(links).getByRole('button', { name: /^Links/ });
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const rows = within(
      within(links).getByRole('table', { name: 'Last runs of Links' }),
    ).getAllByRole('row');
    expect(rows).toHaveLength(21);
    expect(rows[1]).toHaveTextContent('With failures');
  });

  it('says of each source of alarms how it stands and what it brings', async () => {
    show(troubledHealth);
    const rows = within(await region('Alarm sources')).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(
      /^FailingPrometheus eu-1is asked · Last heard .* agosince .*: Prometheus answered 503412 alarms2 of no entity$/,
    );
    expect(rows[1]).toHaveTextContent(/^OKDeploy botpushes · .*9 alarms$/);
  });

  it('names alarms that find no entity, and why', async () => {
    show(troubledHealth);
    await userEvent.click(
      await screen.findByRole('button', { name: '2 alarms are of no entity' }),
    );
    expect(await region('Alarm sources')).toHaveTextContent(
      /SearchErrorsThe label service leads to .* and component:legacy\/searchservice=search/,
    );
  });

  it('has no part for sources of alarms where there are none', async () => {
    show(freshHealth);
    await region('Evaluation');
    expect(screen.queryByRole('region', { name: 'Alarm sources' })).toBeNull();
  });

  it('gives every refused host once, with one setting for all of them to copy', async () => {
    show(troubledHealth);
    const notices = await region('Only you can mend this');
    expect(notices).toHaveTextContent('3 notices');
    expect(notices.querySelector('pre')?.textContent).toBe(
      [
        'readiness:',
        '  links:',
        '    allow:',
        "      - 'wiki.corp.example'",
        "      - 'grafana.corp.example'",
      ].join('\n'),
    );
    expect(
      within(notices).getByRole('button', {
        name: 'Copy the setting readiness.links.allow',
      }),
    ).toBeVisible();
    expect(notices).toHaveTextContent('169.254.169.254');
  });

  it('tells which definitions are in force, and what is wrong with the others', async () => {
    show(troubledHealth);
    const definitions = await region('Definitions');
    expect(definitions).toHaveTextContent('40 checks, 2 scorecards');
    expect(definitions).toHaveTextContent('by version 0.1.0');
    expect(definitions).toHaveTextContent(
      'Some of its definitions are left out',
    );
    expect(
      within(definitions).getByRole('list', {
        name: 'Problems of Configuration',
      }),
    ).toHaveTextContent(
      /load-tested\.when\.operator · unknown-operator.*for example: at-least/,
    );
  });

  it('says how far the evaluation is', async () => {
    show(troubledHealth);
    expect(await region('Evaluation')).toHaveTextContent(
      /124 of 131 entities judged\s*7 waiting to be judged, the longest since \d+ min ago/,
    );
  });

  it('names the permission to those who lack it', async () => {
    renderHealth(() => reject('NotAllowedError', 'No'));
    expect(await screen.findByText('Not permitted')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      'readiness.health.read',
    );
  });

  it('says what went wrong, and tries again when asked to', async () => {
    const getHealth = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is away'))
      .mockResolvedValue(freshHealth);
    renderHealth(getHealth);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await region('Evaluation')).toBeVisible();
  });

  it('looks again by itself; what is open stays open, and what was seen stays when that fails', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      const getHealth = jest
        .fn()
        .mockResolvedValueOnce(freshHealth)
        .mockResolvedValueOnce(troubledHealth)
        .mockRejectedValue(new Error('Away'));
      renderHealth(getHealth);
      const docs = await source(/^Catalog \(docs\)/);
      await user.click(within(docs).getByRole('button'));
      await act(() => jest.advanceTimersByTimeAsync(30_000));
      expect(
        screen.getByRole('heading', { name: /7 things need you/ }),
      ).toBeVisible();
      expect(
        screen.getByRole('table', { name: /Catalog \(docs\)/ }),
      ).toBeVisible();
      await act(() => jest.advanceTimersByTimeAsync(30_000));
      expect(screen.getByText(/^Could not be refreshed: Away/)).toBeVisible();
      expect(
        screen.getByRole('heading', { name: /7 things need you/ }),
      ).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });
});

function reject(name: string, message: string): Promise<Health> {
  return Promise.reject(Object.assign(new Error(message), { name }));
}
