import { policyOf } from '../__testUtils__/network';

type Check = [url: string, address: string, allow: string[]];

const check = (
  url: string,
  address: string,
  allow: string[],
  ports?: number[],
) => {
  const policy = policyOf({ allow, ports });
  const at = new URL(url);
  return (
    policy.checkUrl(at, { isProxied: false }) ??
    policy.checkAddress(at, address)
  );
};

const ALLOWED: Check[] = [
  ['https://wiki.example.com/', '93.184.216.34', []],
  ['https://wiki.example.com/', '2606:4700::1111', []],
  ['http://93.184.216.34/', '93.184.216.34', []],
  ['https://wiki.corp.example/', '10.1.2.3', ['wiki.corp.example']],
  ['https://wiki.corp.example./', '10.1.2.3', ['wiki.corp.example']],
  ['https://wiki.corp.example/', 'fd12::1', ['*.corp.example']],
  ['https://wiki.corp.example/', '10.1.2.3', ['10.0.0.0/8']],
  ['http://10.1.2.3/', '10.1.2.3', ['10.1.2.3']],
  ['http://[::1]:8080/', '::1', ['[::1]:8080']],
  ['http://localhost:7007/', '127.0.0.1', ['localhost:7007']],
  [
    'https://wiki.example.com:8443/',
    '93.184.216.34',
    ['wiki.example.com:8443'],
  ],
  ['http://service.example.com/', '169.254.10.1', ['169.254.10.0/24']],
];

const REFUSED: [...Check, setting: string | undefined][] = [
  ['https://wiki.corp.example/', '10.1.2.3', [], 'wiki.corp.example'],
  [
    'https://wiki.corp.example/',
    '10.1.2.3',
    ['corp.example'],
    'wiki.corp.example',
  ],
  [
    'http://wiki.example.com:8080/',
    '93.184.216.34',
    [],
    'wiki.example.com:8080',
  ],
  // The name alone opens the usual ports only.
  ['http://localhost:7007/', '127.0.0.1', ['localhost'], 'localhost:7007'],
  ['http://localhost:7007/', '127.0.0.1', ['127.0.0.0/8'], 'localhost:7007'],
  ['http://10.1.2.3/', '10.1.2.3', [], '10.1.2.3'],
  ['http://[fd12::1]/', 'fd12::1', [], '[fd12::1]'],
  [
    'http://wiki.example.com/',
    '169.254.169.254',
    ['wiki.example.com'],
    '169.254.169.254',
  ],
  ['ftp://wiki.example.com/', '93.184.216.34', ['wiki.example.com'], undefined],
];

describe('the policy for links', () => {
  it.each(ALLOWED)('lets %s at %s through with %j', (url, address, allow) => {
    expect(check(url, address, allow)).toBeUndefined();
  });

  it.each(REFUSED)(
    'refuses %s at %s with %j, and says what to add: %s',
    (url, address, allow, setting) => {
      const refusal = check(url, address, allow);
      expect(refusal?.message).toBeTruthy();
      expect(refusal?.allow).toBe(setting);
    },
  );

  it.each(REFUSED.filter(([, , , setting]) => setting))(
    'lets %s at %s through, which %j did not, once %s is added',
    (url, address, allow, setting) => {
      expect(check(url, address, [...allow, setting!])).toBeUndefined();
    },
  );

  it('opens further ports for every host', () => {
    const url = 'http://wiki.example.com:8080/';
    expect(check(url, '93.184.216.34', [], [8080])).toBeUndefined();
  });

  it('asks behind a proxy only what is listed, since it cannot see where names lead', () => {
    const url = new URL('https://wiki.example.com/');
    const behindProxy = { isProxied: true };
    const refusal = policyOf({}).checkUrl(url, behindProxy);
    expect(refusal).toMatchObject({ allow: 'wiki.example.com' });
    expect(
      policyOf({ allow: ['*.example.com'] }).checkUrl(url, behindProxy),
    ).toBeUndefined();
  });
});
