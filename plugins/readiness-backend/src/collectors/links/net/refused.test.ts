import { LocalServer } from '../__testUtils__/LocalServer';
import { networkOf, NetworkOptions } from '../__testUtils__/network';
import { openPage } from '../openPage';

/** Every request that reaches it is a hole. */
let server: LocalServer;
beforeAll(async () => {
  server = await new LocalServer().start();
});
afterAll(() => server.stop());

const open = (url: string, options: NetworkOptions) =>
  openPage(url, {
    network: networkOf({ timeout: 2_000, ...options }),
    abort: new AbortController().signal,
    now: 0,
  });

/** All ports are open, so that nothing but the host decides. `PORT` is that of the server. */
const HOSTS: [what: string, url: string][] = [
  ['loopback', 'http://127.0.0.1:PORT/'],
  ['loopback, another one', 'http://127.8.9.10:PORT/'],
  ['loopback with a dot at its end', 'http://127.0.0.1.:PORT/'],
  ['a decimal host', 'http://2130706433:PORT/'],
  ['an octal host', 'http://0177.0.0.1:PORT/'],
  ['a hexadecimal host', 'http://0x7f000001:PORT/'],
  ['a host of mixed notation', 'http://0x7f.0.01:PORT/'],
  ['a short host', 'http://127.1:PORT/'],
  ['full-width digits', 'http://１２７.０.０.１:PORT/'],
  ['an ideographic full stop', 'http://127。0。0。1:PORT/'],
  ['percent-encoded digits', 'http://%31%32%37.0.0.1:PORT/'],
  ['nothing but zero', 'http://0:PORT/'],
  ['the unspecified address', 'http://0.0.0.0:PORT/'],
  ['backslashes', 'http:\\\\127.0.0.1:PORT\\'],
  ['localhost', 'http://localhost:PORT/'],
  ['localhost with a dot at its end', 'http://localhost.:PORT/'],
  ['localhost in capitals', 'http://LOCALHOST:PORT/'],
  ['localhost in circled letters', 'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:PORT/'],
  ['a name below localhost', 'http://wiki.localhost:PORT/'],
  ['IPv6 loopback', 'http://[::1]:PORT/'],
  ['IPv6 unspecified', 'http://[::]:PORT/'],
  ['IPv6 loopback at length', 'http://[0:0:0:0:0:0:0:1]:PORT/'],
  ['IPv4-mapped', 'http://[::ffff:127.0.0.1]:PORT/'],
  ['IPv4-mapped in hexadecimal', 'http://[::ffff:7f00:1]:PORT/'],
  ['IPv4-compatible', 'http://[::127.0.0.1]:PORT/'],
  ['IPv4-translated', 'http://[::ffff:0:127.0.0.1]:PORT/'],
  ['NAT64', 'http://[64:ff9b::127.0.0.1]:PORT/'],
  ['NAT64 of a public address', 'http://[64:ff9b::8.8.8.8]:PORT/'],
  ['local NAT64', 'http://[64:ff9b:1::7f00:1]:PORT/'],
  ['6to4', 'http://[2002:7f00:1::]:PORT/'],
  ['Teredo', 'http://[2001::1]:PORT/'],
  ['IPv6 link-local', 'http://[fe80::1]:PORT/'],
  ['IPv6 site-local', 'http://[fec0::1]:PORT/'],
  ['unique local', 'http://[fd12:3456:789a::1]:PORT/'],
  ['IPv6 multicast', 'http://[ff02::1]:PORT/'],
  ['IPv6 documentation', 'http://[2001:db8::1]:PORT/'],
  ['IPv6 that nobody gave out', 'http://[4000::1]:PORT/'],
  ['private, class A', 'http://10.1.2.3:PORT/'],
  ['private, class B', 'http://172.16.0.1:PORT/'],
  ['private, class C', 'http://192.168.1.1:PORT/'],
  ['carrier-grade NAT', 'http://100.64.0.1:PORT/'],
  ['link-local', 'http://169.254.1.1:PORT/'],
  ['multicast', 'http://224.0.0.1:PORT/'],
  ['broadcast', 'http://255.255.255.255:PORT/'],
  ['documentation', 'http://192.0.2.1:PORT/'],
  ['benchmarking', 'http://198.18.0.1:PORT/'],
  ['reserved', 'http://240.0.0.1:PORT/'],
  ['metadata', 'http://169.254.169.254:PORT/latest/meta-data/'],
  ['metadata, as a number', 'http://2852039166:PORT/'],
  ['metadata over IPv6', 'http://[fd00:ec2::254]:PORT/'],
  ['metadata, IPv4-mapped', 'http://[::ffff:169.254.169.254]:PORT/'],
  ['metadata of Alibaba', 'http://100.100.100.200:PORT/'],
  ['metadata of Azure', 'http://168.63.129.16:PORT/'],
  ['metadata of Oracle', 'http://192.0.0.192:PORT/'],
  ['metadata by name', 'http://metadata.google.internal:PORT/'],
  ['metadata by another name', 'http://instance-data:PORT/'],
];

const FORMS: [what: string, url: string][] = [
  ['a file', 'file:///etc/passwd'],
  ['FTP', 'ftp://files.example.com/'],
  ['gopher', 'gopher://files.example.com/'],
  ['data', 'data:text/plain,hello'],
  // eslint-disable-next-line no-script-url
  ['a script', 'javascript:alert(1)'],
  ['a user name', 'http://ada@wiki.example.com/'],
  ['a password', 'http://:secret@wiki.example.com/'],
  ['both, to look like another host', 'http://wiki.example.com:x@127.0.0.1/'],
  ['an odd port', 'http://wiki.example.com:6379/'],
  ['a port that is http’s elsewhere', 'https://wiki.example.com:8080/'],
  ['a URL without end', `http://wiki.example.com/${'x'.repeat(3000)}`],
];

/** A name that anybody can register, and what it may lead to. */
const ADDRESSES = [
  '127.0.0.1',
  '10.0.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '100.64.0.1',
  '::1',
  '::ffff:127.0.0.1',
  '::127.0.0.1',
  '::7f00:1',
  '64:ff9b::7f00:1',
  'fe80::1%eth0',
  'fd00:ec2::254',
  'not an address',
];

describe('never asked', () => {
  const refused = { kind: 'refused', refusal: { message: expect.any(String) } };

  it.each(HOSTS)('%s: %s', async (_, url) => {
    const { port } = server;
    const answer = await open(url.replace('PORT', String(port)), {
      ports: [port],
      names: {
        'metadata.google.internal': ['127.0.0.1'],
        'instance-data': ['127.0.0.1'],
        'wiki.localhost': ['127.0.0.1'],
        localhost: ['127.0.0.1'],
      },
    });
    expect(answer).toMatchObject(refused);
  });

  it.each(FORMS)('%s', async (_, url) => {
    const names = { 'wiki.example.com': ['93.184.216.34'] };
    expect(await open(url, { names })).toMatchObject(refused);
  });

  it.each(ADDRESSES)('a name that leads to %s', async address => {
    const { port } = server;
    const answer = await open(`http://wiki.example.com:${port}/`, {
      ports: [port],
      names: { 'wiki.example.com': [address] },
    });
    expect(answer).toMatchObject(refused);
  });

  it.each([
    [['93.184.216.34', '127.0.0.1']],
    [['2606:4700::1111', '::1', '93.184.216.34']],
  ])('a name with one bad address among others: %j', async addresses => {
    const { port } = server;
    const answer = await open(`http://wiki.example.com:${port}/`, {
      ports: [port],
      names: { 'wiki.example.com': addresses },
    });
    expect(answer).toMatchObject(refused);
  });

  it('a host that configuration denies, whatever else it allows', async () => {
    const options = { allow: [`localhost:${server.port}`] };
    const url = server.url('/');
    expect(await open(url, { ...options, deny: ['localhost'] })).toMatchObject(
      refused,
    );
    expect(
      await open(url, { ...options, deny: ['127.0.0.0/8'] }),
    ).toMatchObject(refused);
  });

  it('metadata behind a name that is allowed: whoever owns the name would choose what it opens', async () => {
    const answer = await open('http://wiki.corp.example/', {
      allow: ['*.corp.example'],
      names: { 'wiki.corp.example': ['169.254.169.254'] },
    });
    expect(answer).toMatchObject(refused);
  });

  it('and indeed nothing was', () => {
    expect(server.asked).toEqual([]);
  });
});

describe('DNS rebinding', () => {
  it('asks the address that was checked, though the name leads elsewhere by then', async () => {
    const decoy = await new LocalServer().start();
    try {
      const network = networkOf({ allow: [`wiki.example.com:${decoy.port}`] });
      const answers = ['127.0.0.1', '127.0.0.2'];
      const resolve = jest.fn(async () => [
        { address: answers.shift()!, family: 4 },
      ]);
      const answer = await openPage(
        `http://wiki.example.com:${decoy.port}/page`,
        {
          network: { ...network, resolve },
          abort: new AbortController().signal,
          now: 0,
        },
      );
      expect(answer.kind).toBe('ok');
      expect(resolve).toHaveBeenCalledTimes(1);
      expect(decoy.headers[0].host).toBe(`wiki.example.com:${decoy.port}`);
    } finally {
      await decoy.stop();
    }
  });

  it('checks anew what a redirect leads to, also on the same host', async () => {
    const first = await new LocalServer((_, response) =>
      response.writeHead(302, { location: '/secret' }).end(),
    ).start();
    try {
      const answers = ['127.0.0.1', '10.0.0.1'];
      const network = networkOf({
        allow: ['127.0.0.1'],
        ports: [first.port],
      });
      const answer = await openPage(`http://wiki.example.com:${first.port}/`, {
        network: {
          ...network,
          resolve: async () => [{ address: answers.shift()!, family: 4 }],
        },
        abort: new AbortController().signal,
        now: 0,
      });
      expect(answer).toMatchObject({ kind: 'refused' });
      expect(first.asked).toEqual(['/']);
    } finally {
      await first.stop();
    }
  });

  it.each([
    ['to another port', (port: number) => `http://localhost:${port}/`],
    ['to another host', (port: number) => `http://127.0.0.1:${port}/`],
    ['to another scheme', () => 'file:///etc/passwd'],
    ['with a password', () => 'http://ada:secret@localhost/'],
  ])('does not follow a redirect %s', async (_, location) => {
    const first = await new LocalServer((_request, response) =>
      response.writeHead(302, { location: location(server.port) }).end(),
    ).start();
    try {
      const answer = await open(first.url('/'), {
        allow: [`localhost:${first.port}`],
      });
      expect(['refused', 'unasked']).toContain(answer.kind);
      expect(first.asked).toHaveLength(1);
      expect(server.asked).toEqual([]);
    } finally {
      await first.stop();
    }
  });
});
