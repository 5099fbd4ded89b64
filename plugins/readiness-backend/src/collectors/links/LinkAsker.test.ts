import { setTimeout } from 'node:timers/promises';
import { createMemoryStores } from '../../stores/memory';
import { LinkStore } from '../../stores/LinkStore';
import { Answer, unasked } from './Answer';
import { LinkAsker } from './LinkAsker';
import { HostGate, HostGateOptions } from './net/HostGate';

const START = Date.parse('2026-11-21T09:00:00.000Z');
const HOUR = 60 * 60 * 1000;
const OK: Answer = { kind: 'ok', page: { textLength: 1 } };
const FAST = { concurrency: 50, perHost: { concurrency: 50, gap: 0 } };

const at = (
  hours: number,
  more: { abort?: AbortSignal; onDemand?: boolean } = {},
) => ({
  now: new Date(START + hours * HOUR),
  abort: new AbortController().signal,
  ...more,
});

const page = (number: number, host = 'wiki.example.com') =>
  `https://${host}/${number}`;

/** An asker whose answers the test writes. */
function bench(
  answer: (url: string) => Answer | Promise<Answer> = () => OK,
  pace: HostGateOptions = FAST,
  store: LinkStore = createMemoryStores().links,
) {
  const asked: string[] = [];
  const asker = new LinkAsker({
    store,
    gate: new HostGate(pace),
    mayAsk: url => !url.includes('refused'),
    open: async ({ url }) => {
      asked.push(url);
      return answer(url);
    },
  });
  return { asker, asked, store };
}

describe('asking links', () => {
  it('asks each URL once, however often it is linked', async () => {
    const { asker, asked } = bench();
    const records = await asker.ask([page(1), page(1), page(2)], at(0));
    expect(asked.sort()).toEqual([page(1), page(2)]);
    expect(records.get(page(1))).toMatchObject({ state: 'ok' });
  });

  it('asks again what is due, and nothing else', async () => {
    const { asker, asked } = bench();
    await asker.ask([page(1)], at(0));
    await asker.ask([page(1)], at(15));
    expect(asked).toHaveLength(1);
    await asker.ask([page(1)], at(20));
    expect(asked).toHaveLength(2);
  });

  it('asks at once for somebody who waits, save for what was just asked', async () => {
    const { asker, asked } = bench();
    await asker.ask([page(1)], at(0));
    await asker.ask([page(1)], at(0.01, { onDemand: true }));
    expect(asked).toHaveLength(1);
    await asker.ask([page(1)], at(1, { onDemand: true }));
    expect(asked).toHaveLength(2);
  });

  it('does not let somebody who waits queue behind all the others', async () => {
    const { asker, asked } = bench(
      url => (url === page(1) ? setTimeout(200, OK, { ref: false }) : OK),
      { concurrency: 1, perHost: { concurrency: 1, gap: 0 } },
    );
    const urls = [1, 2, 3, 4].map(number => page(number));
    const all = asker.ask(urls, at(0));
    await setTimeout(20);
    const records = await asker.ask([page(4)], at(0, { onDemand: true }));
    expect(records.get(page(4))).toMatchObject({ state: 'ok' });
    expect(asked).toEqual([page(1), page(4)]);
    await all;
    expect(asked).toEqual([page(1), page(4), page(2), page(3)]);
  });

  it('never asks what it may not', async () => {
    const { asker, asked } = bench();
    await asker.ask([page(1, 'refused.example.com')], at(0));
    await asker.ask(
      [page(1, 'refused.example.com')],
      at(0, { onDemand: true }),
    );
    expect(asked).toEqual([]);
  });

  it('leaves a whole host alone for as long as it asks for that', async () => {
    const wait = unasked('Wait', {
      until: START + 6 * HOUR,
      of: 'host',
    });
    const { asker, asked } = bench(() => wait, {
      concurrency: 5,
      perHost: { concurrency: 1, gap: 0 },
    });
    const other = page(3, 'docs.example.com');
    await asker.ask([page(1), page(2), other], at(0));
    expect(asked).toHaveLength(2);
    await asker.ask([page(1), page(2)], at(5, { onDemand: true }));
    expect(asked).toHaveLength(2);
    await asker.ask([page(1), page(2)], at(6));
    expect(asked).toHaveLength(3);
  });

  it('shares the work between replicas: who claims a URL asks it', async () => {
    const { links } = createMemoryStores();
    const slow = () => setTimeout(20, OK);
    const one = bench(slow, FAST, links);
    const two = bench(slow, FAST, links);
    const urls = [1, 2, 3, 4].map(number => page(number));
    await Promise.all([one.asker.ask(urls, at(0)), two.asker.ask(urls, at(0))]);
    expect([...one.asked, ...two.asked].sort()).toEqual(urls);
  });

  it('does not ask again what was asked while it looked', async () => {
    const { links } = createMemoryStores();
    const other = bench(() => OK, FAST, links);
    const claim = jest.spyOn(links, 'claim');
    claim.mockImplementationOnce(async (wanted, own) => {
      await other.asker.ask([page(1)], at(0));
      return links.claim(wanted, own);
    });
    const { asker, asked } = bench(() => OK, FAST, links);
    const records = await asker.ask([page(1)], at(0));
    expect(other.asked).toEqual([page(1)]);
    expect(asked).toEqual([]);
    expect(records.get(page(1))).toMatchObject({ state: 'ok' });
  });

  it('asks again what somebody else claimed and never asked', async () => {
    const { asker, asked, store } = bench();
    const link = { url: page(1), host: 'wiki.example.com' };
    await store.claim([link], {
      id: 'gone',
      now: at(0).now.toISOString(),
      until: at(0.2).now.toISOString(),
    });
    await asker.ask([page(1)], at(0.1));
    expect(asked).toEqual([]);
    await asker.ask([page(1)], at(0.2));
    expect(asked).toEqual([page(1)]);
  });

  it('keeps what came back when it is stopped, and gives the rest back', async () => {
    const controller = new AbortController();
    const { asker, asked } = bench(
      url => {
        if (url === page(2)) controller.abort(new Error('enough'));
        return OK;
      },
      { concurrency: 1, perHost: { concurrency: 1, gap: 0 } },
    );
    const urls = [1, 2, 3].map(number => page(number));
    await asker.ask(urls, at(0, { abort: controller.signal }));
    expect(asked).toEqual([page(1), page(2)]);
    await asker.ask(urls, at(0.1));
    expect(asked).toEqual(urls);
  });
});

describe('manners', () => {
  it('never asks one host more than a few things at a time, nor all together', async () => {
    const now = new Map<string, number>();
    const most = new Map<string, number>();
    let all = 0;
    let mostOfAll = 0;
    const count = async (url: string) => {
      const { host } = new URL(url);
      now.set(host, (now.get(host) ?? 0) + 1);
      all += 1;
      most.set(host, Math.max(most.get(host) ?? 0, now.get(host)!));
      mostOfAll = Math.max(mostOfAll, all);
      await setTimeout(10);
      now.set(host, now.get(host)! - 1);
      all -= 1;
      return OK;
    };
    const { asker, asked } = bench(count, {
      concurrency: 3,
      perHost: { concurrency: 2, gap: 0 },
    });
    const hosts = ['a.example.com', 'b.example.com', 'c.example.com'];
    const urls = hosts.flatMap(host =>
      [1, 2, 3, 4, 5].map(number => page(number, host)),
    );
    await asker.ask(urls, at(0));
    expect(asked).toHaveLength(15);
    expect(mostOfAll).toBe(3);
    expect([...most.values()]).toEqual([2, 2, 2]);
  });

  it('leaves a gap between two requests to a host, and none between hosts', async () => {
    const starts: number[] = [];
    const { asker } = bench(
      () => {
        starts.push(performance.now());
        return OK;
      },
      { concurrency: 5, perHost: { concurrency: 5, gap: 60 } },
    );
    await asker.ask(
      [1, 2, 3].map(number => page(number)),
      at(0),
    );
    starts.sort((a, b) => a - b);
    // Timers may be a little early.
    expect(starts[1] - starts[0]).toBeGreaterThan(50);
    expect(starts[2] - starts[1]).toBeGreaterThan(50);
  });
});
