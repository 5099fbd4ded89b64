import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { combineLayers } from '../layers/combineLayers';
import { knownFacts } from '../knownFacts';
import { parseDefinitions } from './parseDefinitions';
import { readLayer } from './readLayer';
import { readSources } from './readSources';
import { urlSource } from './urlSource';

/** What the portal judges by with these configuration files, later ones on top. */
async function configured(...files: JsonObject[]) {
  const config = ConfigReader.fromConfigs(
    files.map((readiness, index) => ({
      context: `app-config.${index}.yaml`,
      data: { readiness },
    })),
  );
  const urlReader = mockServices.urlReader.mock();
  const sources = readSources({ config, modules: [], urlReader });
  const layers = await Promise.all(
    sources.map(source => readLayer(source, '2026-11-20T09:40:00Z', undefined)),
  );
  return combineLayers({ layers, kept: new Map(), knownFacts: knownFacts([]) });
}

const A_FILE = { type: 'file', target: '/dev/null' };

const rows = (checks: JsonObject) => ({
  scorecards: { 'production-readiness': { checks } },
});

describe('several configuration files', () => {
  it('change one scorecard together', async () => {
    const { definitions, layers } = await configured(
      rows({ 'runbook-linked': { weight: 5 }, 'launch-reviewed': false }),
      rows({ 'runbook-linked': { level: 'bronze' } }),
    );
    const { checks } = definitions.scorecards['production-readiness'];
    expect(checks['runbook-linked']).toMatchObject({
      weight: 5,
      level: 'bronze',
    });
    expect(checks).not.toHaveProperty('launch-reviewed');
    expect(layers.map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  it('take a check out, and put it back', async () => {
    const out = { checks: { 'runbook-linked': false, 'docs-fresh': false } };
    const back = { checks: { 'runbook-linked': true } };
    const { checks } = (await configured(out, back)).definitions;
    expect(checks).toHaveProperty('runbook-linked');
    expect(checks).not.toHaveProperty('docs-fresh');
  });
});

it('checks about people are not there where figures about people are not wanted', async () => {
  const deployments = { peopleFigures: false };
  const checksBy = async (...files: JsonObject[]) =>
    (await configured(...files)).definitions.checks;
  expect(await checksBy({})).toHaveProperty('knowledge-spread');
  const checks = await checksBy({ deployments });
  expect(checks).not.toHaveProperty('knowledge-spread');
  expect(checks).toHaveProperty('rollback-fast');
});

it('checks that are no map are said to be none', async () => {
  const { layers } = await configured({ checks: 'none' } as JsonObject);
  expect(layers[1]).toMatchObject({
    problems: [{ code: 'invalid-shape', path: 'readiness.checks' }],
  });
});

it('categories to show that are misspelt or not there are said', async () => {
  const categories = { 'production-readiness': ['docs', 'alarm', 'rank'] };
  const { layers } = await configured({ projection: { categories } });
  const path = 'readiness.projection.categories.production-readiness';
  expect(layers.at(-1)!.problems).toMatchObject([
    { code: 'invalid-setting', path: `${path}.2` },
    { code: 'unknown-category', path },
  ]);
});

it.each<[string, string, unknown]>([
  ['a text', '', 'standard.yaml'],
  ['an unknown type', '.0', [{ type: 'git', target: 'x' }]],
  ['a path for a URL', '.0', [{ type: 'url', target: './x' }]],
  ['no target', '.0', [{ type: 'file' }]],
  ['nothing', '.0', [null]],
  ['the same twice', '.1', [A_FILE, A_FILE]],
])('%s for a location is said to be none', async (_what, at, locations) => {
  const definitions = { locations } as JsonObject;
  const { layers } = await configured({ definitions });
  expect(layers.at(-1)!.problems).toEqual([
    {
      code: 'invalid-location',
      path: `readiness.definitions.locations${at}`,
      message: expect.stringContaining('for example'),
    },
  ]);
});

describe('a file', () => {
  it.each([
    ['YAML', 'checks:\n  a: false # out\n'],
    ['JSON', '{ "checks": { "a": false } }'],
  ])('may be %s', (_is, text) => {
    expect(parseDefinitions(Buffer.from(text))).toEqual({
      checks: { a: false },
    });
  });

  it.each([
    ['broken', 'checks: [', /not YAML.*line 1/s],
    ['two documents', 'a: 1\n---\nb: 2', /not YAML/],
    ['a key twice', 'checks: {}\nchecks: {}', /not YAML.*unique/s],
    ['far too long', 'x'.repeat(1_000_001), /1000001 bytes.*at most 1000000/],
  ])('that is %s is refused', (_is, text, message) => {
    expect(() => parseDefinitions(Buffer.from(text))).toThrow(message);
  });

  it('cannot make more of itself than it is', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    'bcdefghi'.split('').forEach((name, index) => {
      const before = 'abcdefghi'[index];
      const nine = Array(9).fill(`*${before}`).join(', ');
      bomb.push(`${name}: &${name} [${nine}]`);
    });
    expect(() => parseDefinitions(Buffer.from(bomb.join('\n')))).toThrow(
      /alias/i,
    );
  });
});

it('a URL that does not answer is waited for only so long', async () => {
  const readUrl = () => new Promise<never>(() => {});
  const urlReader = mockServices.urlReader.mock({ readUrl });
  const source = urlSource('https://example.com/a.yaml', urlReader, 20);
  const layer = await readLayer(source, '2026-11-20T09:40:00Z', undefined);
  expect(layer).toEqual({
    id: 'url:https://example.com/a.yaml',
    title: 'https://example.com/a.yaml',
    problems: [
      {
        code: 'unreadable',
        path: '',
        message: 'It cannot be read: There was no answer in time',
      },
    ],
  });
});
