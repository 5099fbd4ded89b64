import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  examplesOf,
  parseYaml,
} from '../../definitions/__testUtils__/examples';
import { readLinksConfig } from './config';

const read = (links?: JsonObject) =>
  readLinksConfig(
    mockServices.rootConfig({ data: links ? { readiness: { links } } : {} }),
  );

describe('readiness.links', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      enabled: true,
      allow: [],
      deny: [],
      ports: [],
      timeout: 10_000,
      mostBytes: 262_144,
      pace: { concurrency: 8, perHost: { concurrency: 2, gap: 500 } },
      schedule: expect.objectContaining({ frequency: { minutes: 10 } }),
    });
  });

  it('can be set in every part', () => {
    expect(
      read({
        enabled: false,
        allow: ['wiki.corp.example', '10.0.0.0/8'],
        deny: ['*.secret.example'],
        ports: [8080],
        timeout: { seconds: 3 },
        maxBytes: 1000,
        concurrency: 2,
        perHost: { concurrency: 1, gap: { seconds: 1 } },
        schedule: { frequency: { hours: 2 }, timeout: { hours: 1 } },
      }),
    ).toMatchObject({
      enabled: false,
      allow: [{ host: 'wiki.corp.example' }, { kind: 'range' }],
      deny: [{ suffix: '.secret.example' }],
      ports: [8080],
      timeout: 3_000,
      mostBytes: 1000,
      pace: { concurrency: 2, perHost: { concurrency: 1, gap: 1_000 } },
      schedule: { frequency: { hours: 2 } },
    });
  });

  it.each<[JsonObject, string]>([
    [
      { allow: ['ok.example', 'https://wiki.example.com'] },
      "readiness.links.allow[1]: 'https://wiki.example.com' is no host; valid is, for example, 'wiki.example.com'",
    ],
    [{ deny: ['*'] }, "readiness.links.deny[0]: '*' is no host"],
    [
      { ports: [0] },
      'readiness.links.ports: [0] is no list of ports; valid is, for example, [8080, 8443]',
    ],
    [{ ports: '8080' }, 'readiness.links.ports: "8080" is no list'],
    [
      { concurrency: 0 },
      'readiness.links.concurrency: 0 is not a whole number from 1 to 100',
    ],
    [
      { perHost: { concurrency: 2.5 } },
      'readiness.links.perHost.concurrency: 2.5 is not',
    ],
    [
      { timeout: { hours: 1 } },
      'readiness.links.timeout: it is not between nothing and one minute; valid is, for example, {"seconds":10}',
    ],
    [{ timeout: 'soon' }, 'timeout'],
  ])('says what is wrong with %j', (links, message) => {
    expect(() => read(links)).toThrow(message);
  });

  it('is as the docs say', () => {
    const examples = ['configuration.md', 'sources/links.md'].flatMap(page =>
      examplesOf(page)
        .filter(({ text }) => text.includes('\n  links:'))
        .map(({ text }) => read(parseYaml(text).readiness.links)),
    );
    expect(examples).toHaveLength(2);
    expect(examples[0]).toMatchObject({ ports: [8080], timeout: 5_000 });
  });
});
