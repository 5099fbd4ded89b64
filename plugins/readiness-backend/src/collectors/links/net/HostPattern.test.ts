import { matchesHost, parseHostPattern } from './HostPattern';

describe('an entry of a list of hosts', () => {
  it.each([
    ['wiki.example.com', 'wiki.example.com', 443, true],
    ['Wiki.Example.com', 'wiki.example.com', 443, true],
    ['wiki.example.com', 'wiki.example.com', 8443, true],
    ['wiki.example.com:8443', 'wiki.example.com', 8443, true],
    ['wiki.example.com:8443', 'wiki.example.com', 443, false],
    ['wiki.example.com', 'notwiki.example.com', 443, false],
    ['wiki.example.com', 'a.wiki.example.com', 443, false],
    ['*.example.com', 'wiki.example.com', 443, true],
    ['*.example.com', 'a.wiki.example.com', 443, true],
    ['*.example.com', 'example.com', 443, false],
    ['*.example.com', 'badexample.com', 443, false],
    ['*.example.com:8443', 'wiki.example.com', 443, false],
    ['localhost:7007', 'localhost', 7007, true],
    ['10.1.0.0/16', '10.1.2.3', 80, true],
    ['10.1.0.0/16', '10.2.2.3', 80, false],
    ['10.1.0.0/16', 'wiki.example.com', 80, false],
    ['10.1.2.3', '10.1.2.3', 80, true],
    ['::1', '::1', 80, true],
    ['[::1]:8080', '::1', 8080, true],
    ['[::1]:8080', '::1', 80, false],
    ['fd00::/8', 'fd12::1', 80, true],
    ['fd00::/8', '10.1.2.3', 80, false],
  ])('%s means %s on port %d: %s', (text, host, port, matches) => {
    expect(matchesHost(parseHostPattern(text)!, { host, port })).toBe(matches);
  });

  it.each([
    '',
    '*',
    '*.',
    '.example.com',
    'https://wiki.example.com',
    'wiki.example.com/page',
    'wiki.example.com:0',
    'wiki.example.com:99999',
    'wiki example',
    '10.1.0.0/40',
    '[wiki]',
    'w*.example.com',
  ])('is not %j', text => {
    expect(parseHostPattern(text)).toBeUndefined();
  });
});
