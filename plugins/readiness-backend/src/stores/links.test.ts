import { LinkRecord } from './LinkStore';
import { newLinkRecord } from './shared/newLinkRecord';
import { describeStores } from './__testUtils__/describeStores';
import { at } from './__testUtils__/samples';

const WIKI = {
  url: 'https://wiki.example.com/a',
  host: 'wiki.example.com:443',
};
const DOCS = {
  url: 'https://docs.example.com/b',
  host: 'docs.example.com:443',
};
const claim = (id: string, time: string, until: string) => ({
  id,
  now: at(time),
  until: at(until),
});

const ANSWERED: LinkRecord = {
  ...newLinkRecord(WIKI),
  state: 'unasked',
  message: 'It answered 429',
  askedAt: at('09:00'),
  okAt: at('08:00'),
  brokenSince: at('08:30'),
  brokenAt: at('08:45'),
  brokenCount: 2,
  textLength: 1200,
  changedAt: at('07:00'),
  etag: '"abc"',
  lastModified: 'Sat, 21 Nov 2026 07:00:00 GMT',
  waitUntil: at('12:00'),
  dueAt: at('12:00'),
};

describeStores('LinkStore', use => {
  it('gives one URL to one of those who claim it', async () => {
    const { stores, reopen } = use();
    const first = await stores.links.claim(
      [WIKI, DOCS],
      claim('one', '09:00', '09:10'),
    );
    expect([...first].sort()).toEqual([DOCS.url, WIKI.url]);
    const other = reopen().links;
    expect(await other.claim([WIKI], claim('two', '09:05', '09:15'))).toEqual(
      new Set(),
    );
    expect(await other.claim([WIKI], claim('two', '09:10', '09:20'))).toEqual(
      new Set([WIKI.url]),
    );
    expect(await other.get([WIKI.url])).toEqual(
      new Map([[WIKI.url, newLinkRecord(WIKI)]]),
    );
  });

  it('keeps all that came back, and ends the claim', async () => {
    const { stores, reopen } = use();
    await stores.links.claim([WIKI, DOCS], claim('one', '09:00', '09:10'));
    await stores.links.keep('one', ANSWERED);
    const { links } = reopen();
    expect((await links.get([WIKI.url])).get(WIKI.url)).toEqual(ANSWERED);
    expect(
      await links.claim([WIKI, DOCS], claim('two', '09:01', '09:11')),
    ).toEqual(new Set([WIKI.url]));
  });

  it('drops what comes back after the claim lapsed and somebody else made one', async () => {
    const { links } = use().stores;
    await links.claim([WIKI], claim('one', '09:00', '09:10'));
    await links.claim([WIKI], claim('two', '09:10', '09:20'));
    await links.keep('one', ANSWERED);
    expect((await links.get([WIKI.url])).get(WIKI.url)?.state).toBe('new');
    await links.keep('two', ANSWERED);
    expect((await links.get([WIKI.url])).get(WIKI.url)?.state).toBe('unasked');
  });

  it('gives back what was not asked', async () => {
    const { links } = use().stores;
    await links.claim([WIKI, DOCS], claim('one', '09:00', '09:10'));
    await links.release('one');
    expect(
      (await links.claim([WIKI, DOCS], claim('two', '09:01', '09:11'))).size,
    ).toBe(2);
  });

  it('knows the hosts that asked for rest', async () => {
    const { links } = use().stores;
    const later = { ...WIKI, url: `${WIKI.url}/later` };
    await links.claim([WIKI, later, DOCS], claim('one', '09:00', '09:10'));
    await links.keep('one', ANSWERED);
    await links.keep('one', {
      ...ANSWERED,
      ...later,
      waitUntil: at('11:00'),
    });
    expect(await links.listPauses(at('10:00'))).toEqual(
      new Map([[WIKI.host, at('12:00')]]),
    );
    expect(await links.listPauses(at('12:00'))).toEqual(new Map());
  });

  it('purges what nobody wanted to ask any more', async () => {
    const { links } = use().stores;
    await links.claim([WIKI], claim('one', '09:00', '09:10'));
    await links.claim([DOCS], claim('one', '10:00', '10:10'));
    expect(await links.purge(at('10:00'))).toBe(1);
    expect([...(await links.get([WIKI.url, DOCS.url])).keys()]).toEqual([
      DOCS.url,
    ]);
  });

  it('takes URLs longer than an index would', async () => {
    const { links } = use().stores;
    const long = { ...WIKI, url: `${WIKI.url}?${'x'.repeat(20_000)}` };
    await links.claim([long], claim('one', '09:00', '09:10'));
    expect((await links.get([long.url])).size).toBe(1);
  });
});
