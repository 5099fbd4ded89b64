import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReadinessApi } from 'backstage-plugin-readiness-common';
import { actionsApi, fixes } from '../../testing/fixtures/actions';
import { renderReadinessPage } from '../../testing/__testUtils__/renderReadinessPage';

const PATH = 'ledger/catalog-info.yaml';

function show(api: Partial<ReadinessApi> = {}, query = '') {
  const listActions = jest.fn(api.listActions ?? actionsApi().listActions!);
  renderReadinessPage(
    { ...actionsApi(), ...api, listActions },
    `/readiness/actions${query}`,
  );
  return { listActions };
}

const loaded = (items: number) =>
  screen.findByRole('heading', { name: `${items} things to fix` });
const fixList = () =>
  screen.getByRole('region', { name: /things? to fix$/ }).querySelector('ul')!;
const rows = () => [...fixList().children] as HTMLElement[];
const row = (title: RegExp) =>
  rows().find(({ textContent }) => title.test(textContent ?? ''))!;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const RUNBOOK = /No runbook/;
const SHOW_RUNBOOK = /^Show: .*runbook/i;

describe('the actions of my groups', () => {
  it('are ranked fixes, each with what it brings, takes and is made for', async () => {
    show();
    await loaded(6);
    expect(screen.getByText('4 services looked at')).toBeVisible();
    const [shared, many, single] = rows();
    expect(shared).toHaveTextContent('One change on payments serves all 2.');
    expect(shared).toHaveTextContent('+2 each');
    expect(many).toHaveTextContent('+4 each');
    expect(many).toHaveTextContent('each3 services');
    expect(single).toHaveTextContent('+1');
    expect(single).toHaveTextContent('The Ledger');
  });

  it('say what the first of them lift', async () => {
    show();
    expect(
      await screen.findByText(
        'Doing the first three lifts 2 services, up to Silver',
      ),
    ).toBeVisible();
  });

  it('open to the services, with what was seen at each and where it is mended', async () => {
    show();
    await loaded(6);
    await userEvent.click(button(SHOW_RUNBOOK));
    const items = within(row(RUNBOOK)).getAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent('invoices');
    expect(items[0]).toHaveTextContent(
      'runbook link: none · wanted a link · 12 days ago · on the way to Silver',
    );
    expect(
      within(items[0]).getByRole('link', { name: /^Edit: invoices/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/edit/invoices/catalog-info.yaml',
    );
    await userEvent.click(button(/^Hide: .*runbook/i));
    expect(within(row(RUNBOOK)).queryByRole('listitem')).toBeNull();
  });

  it('lead to the one place where a shared fix is made, and list whom it serves', async () => {
    show();
    await loaded(6);
    const shared = within(row(/cannot be reached/));
    expect(
      shared.getByRole('link', {
        name: 'Open owner: The owner cannot be reached',
      }),
    ).toHaveAttribute('href', '/catalog/default/group/payments');
    await userEvent.click(shared.getByRole('button', { name: /^Show: / }));
    const items = shared.getAllByRole('listitem');
    expect(items[1]).toHaveTextContent(
      'chat of the owner: none; e-mail of the owner: none · wanted chat of the owner: one',
    );
    // The way to it is in the row above, once.
    expect(shared.getAllByRole('link', { name: /^Open owner/ })).toHaveLength(
      1,
    );
  });

  it('name the file to edit where no link leads to it, and copy its path', async () => {
    const copied: string[] = [];
    document.execCommand = () => {
      copied.push(String(document.getSelection()));
      return true;
    };
    show();
    await loaded(6);
    const single = row(/Nothing says what it does/);
    expect(single).toHaveTextContent('description: none · wanted one');
    expect(single).toHaveTextContent(`Edit ${PATH}`);
    expect(within(single).queryByRole('link', { name: /^Edit/ })).toBeNull();
    await userEvent.click(
      within(single).getByRole('button', { name: `Copy: ${PATH}` }),
    );
    expect(copied).toEqual([PATH]);
  });

  it('ask what nobody can tell, instead of claiming it', async () => {
    const [, , { check, items }] = fixes;
    const unknown = items.map(one => ({ ...one, status: 'unknown' as const }));
    show(actionsApi([{ check, items: unknown }]));
    expect(await screen.findByText(/^It has a description\?$/)).toBeVisible();
  });

  it('do not follow an address that is none', async () => {
    const [, , described] = fixes;
    const [only] = described.items;
    // eslint-disable-next-line no-script-url
    const odd = { ...only, url: 'javascript:alert(1)', where: undefined };
    show(actionsApi([fixes[0], { ...described, items: [odd] }]));
    await loaded(3);
    const single = row(/Nothing says what it does/);
    expect(within(single).queryByRole('link')).toBeNull();
  });

  it('load the other services of a fix when asked to, and again after a failure', async () => {
    const more = fixes.map(fix => ({
      ...fix,
      items: fix.items.map(one => ({
        ...one,
        owner: 'group:default/payments',
      })),
    }));
    const whole = actionsApi(more).listActions!;
    let fails = true;
    const { listActions } = show({
      listActions: async query => {
        if (query.check && fails) {
          fails = false;
          throw new Error('Too slow');
        }
        return whole(query);
      },
    });
    await loaded(7);
    await userEvent.click(button(SHOW_RUNBOOK));
    await userEvent.click(button('Show all 4'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The others could not be loaded: Too slow',
    );
    await userEvent.click(button('Show all 4'));
    await waitFor(() =>
      expect(within(row(RUNBOOK)).getAllByRole('listitem')).toHaveLength(4),
    );
    expect(listActions).toHaveBeenLastCalledWith(
      expect.objectContaining({
        check: 'runbook-linked',
        owner: ['group:default/payments'],
      }),
    );
    expect(screen.queryByRole('button', { name: 'Show all 4' })).toBeNull();
    // Where the button was, the reader goes on.
    const [, , , last] = within(row(RUNBOOK)).getAllByRole('listitem');
    expect(last).toHaveFocus();
  });

  it('narrow to owners, also others than mine from a shared link', async () => {
    const { listActions } = show(
      {},
      '?owner=group:default/payments&owner=group:default/search',
    );
    await loaded(7);
    const owners = within(
      screen.getByRole('group', { name: 'Narrow to owners' }),
    );
    expect(owners.getByRole('button', { name: 'search' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(button(SHOW_RUNBOOK));
    await userEvent.click(button('Show all 4'));
    await waitFor(() => expect(row(RUNBOOK)).toHaveTextContent('refunds'));
    await userEvent.click(owners.getByRole('button', { name: 'search' }));
    await loaded(6);
    expect(listActions).toHaveBeenLastCalledWith(
      expect.objectContaining({ owner: ['group:default/payments'] }),
    );
    // What was loaded for both is not shown for one.
    expect(row(RUNBOOK)).not.toHaveTextContent('checkout');
    await userEvent.click(owners.getByRole('button', { name: 'payments' }));
    await waitFor(() =>
      expect(owners.getByRole('button', { name: 'payments' })).toHaveAttribute(
        'aria-pressed',
        'false',
      ),
    );
    // With none chosen it is all of mine again, never everybody's.
    expect(listActions).toHaveBeenLastCalledWith(
      expect.objectContaining({ owner: ['group:default/payments'] }),
    );
  });

  it('are sorted by what the reader chooses, with the keyboard too', async () => {
    const user = userEvent.setup();
    const { listActions } = show();
    await loaded(6);
    expect(rows()[0]).toHaveTextContent('The owner cannot be reached');
    screen.getByRole('button', { name: /^Sort/ }).focus();
    await user.keyboard('{Enter}');
    const option = await screen.findByRole('option', { name: 'Most services' });
    await user.keyboard('{End}');
    expect(option).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rows()[0]).toHaveTextContent(RUNBOOK));
    expect(listActions).toHaveBeenLastCalledWith(
      expect.objectContaining({ sort: 'entities' }),
    );
  });

  it('come page by page, and the focus goes to what is new', async () => {
    const user = userEvent.setup();
    show(actionsApi(fixes, 2));
    await loaded(6);
    expect(rows()).toHaveLength(2);
    button('Show more').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(rows()[2]).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('stay when the next page does not come, and go on from there', async () => {
    const paged = actionsApi(fixes, 2).listActions!;
    let away = true;
    show({
      listActions: async query => {
        if (query.cursor && away) throw new Error('The database is away');
        return paged(query);
      },
    });
    await loaded(6);
    await userEvent.click(button('Show more'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The others could not be loaded: The database is away',
    );
    expect(rows()).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    away = false;
    await userEvent.click(button('Try again'));
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('start over where the place in the list is not known any more', async () => {
    const paged = actionsApi(fixes, 2).listActions!;
    show({
      listActions: async query => {
        if (!query.cursor) return paged(query);
        throw Object.assign(new Error('Old'), { name: 'InputError' });
      },
    });
    await loaded(6);
    await userEvent.click(button('Show more'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    await waitFor(() => expect(button('Show more')).toBeVisible());
    expect(rows()).toHaveLength(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('open and close with the keyboard', async () => {
    const user = userEvent.setup();
    show();
    await loaded(6);
    button(SHOW_RUNBOOK).focus();
    await user.keyboard(' ');
    const toggle = button(/^Hide: .*runbook/i);
    expect(toggle).toHaveFocus();
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const list = document.getElementById(toggle.getAttribute('aria-controls')!);
    await user.tab();
    expect(list).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).toHaveTextContent('invoices');
  });
});

describe('what is not the reader’s to fix', () => {
  it('stands apart, with the way to why', async () => {
    show();
    const apart = within(
      await screen.findByRole('region', { name: 'Not yours to fix now' }),
    );
    expect(apart.getByText('Waits for the platform')).toBeVisible();
    const [platform, time] = apart.getAllByRole('listitem');
    expect(platform).toHaveTextContent(
      'Every alarm reaches somebody3 services',
    );
    expect(time).toHaveTextContent('The objective is met1 service');
    expect(apart.getByRole('link')).toHaveAttribute(
      'href',
      '/readiness/health',
    );
  });
});

describe('no actions', () => {
  const none = (entities: number) => async () => ({
    entities,
    items: 0,
    groups: [],
    waiting: [],
  });

  it('say what was looked at', async () => {
    show({ listActions: none(3) });
    expect(await screen.findByText('Nothing to fix')).toBeVisible();
    expect(
      screen.getByText(/^Looked at 3 services of payments:/),
    ).toBeVisible();
  });

  it('say that nothing is owned, rather than that all is well', async () => {
    show({ listActions: none(0) });
    expect(await screen.findByText('Nothing of yours is judged')).toBeVisible();
    expect(screen.queryByText('Nothing to fix')).toBeNull();
  });

  it('come by themselves after a first start', async () => {
    jest.useFakeTimers();
    try {
      const answer = actionsApi().listActions!;
      let isJudged = false;
      show({
        listActions: query => (isJudged ? answer(query) : none(0)()),
      });
      expect(
        await screen.findByText('Nothing of yours is judged'),
      ).toBeVisible();
      isJudged = true;
      await jest.advanceTimersByTimeAsync(11_000);
      await loaded(6);
    } finally {
      jest.useRealTimers();
    }
  });

  it('say what went wrong, and try again when asked to', async () => {
    const answer = actionsApi().listActions!;
    let away = true;
    show({
      listActions: async query => {
        if (away) throw new Error('The database is away');
        return answer(query);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    away = false;
    await userEvent.click(button('Try again'));
    await loaded(6);
  });
});
