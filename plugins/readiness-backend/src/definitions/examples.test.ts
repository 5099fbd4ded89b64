import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { ConfigSchema, loadConfigSchema } from '@backstage/config-loader';
import {
  checkDefinitionSchema,
  checkReferenceSchema,
  DEFAULT_PROFILES,
  factDefinitionSchema,
  levelSchema,
  OPERATORS,
  scorecardDefinitionSchema,
} from 'backstage-plugin-readiness-common';
import { readFactsConfig } from '../facts/readConfig';
import {
  codeOf,
  Example,
  examplesOf,
  parseYaml,
  tableUnder,
} from './__testUtils__/examples';
import { knownFacts } from './knownFacts';
import { combineLayers } from './layers/combineLayers';
import { ReadLayer } from './layers/ReadLayer';
import { readLayer } from './sources/readLayer';
import { readSources } from './sources/readSources';

const blocks = ['definitions.md', 'configuration.md'].flatMap(examplesOf);
const yaml = blocks.filter(({ language }) => language === 'yaml');
const valid = yaml.filter(({ mark }) => mark === undefined);
const configurations = valid.filter(isConfiguration);

function isConfiguration({ text }: Example): boolean {
  return 'readiness' in parseYaml(text);
}

/** All that is wrong with an example on top of what is built in. */
async function problemsOf(example: Example): Promise<string[]> {
  const content = parseYaml(example.text);
  const isFile = !isConfiguration(example);
  const config = new ConfigReader(isFile ? {} : content);
  const { declared } = readFactsConfig(config, mockServices.logger.mock());
  const urlReader = mockServices.urlReader.mock();
  const sources = readSources({ config, modules: [], urlReader });
  const read = await Promise.all(
    [sources[0], sources.at(-1)!].map(one => readLayer(one, '', undefined)),
  );
  const own: ReadLayer = { id: 'own', title: 'Own', content, problems: [] };
  const { layers } = combineLayers({
    layers: isFile ? [...read, own] : read,
    kept: new Map(),
    knownFacts: knownFacts([]),
    pushedFacts: declared.flatMap(({ facts }) => facts),
  });
  return layers.flatMap(({ problems }) =>
    problems.map(({ code, path, message }) => `${code} ${path} ${message}`),
  );
}

describe('the examples in the docs', () => {
  it('are many', () => {
    expect(configurations.length).toBeGreaterThan(12);
    expect(valid.length - configurations.length).toBeGreaterThan(3);
  });

  it.each(valid.map(example => [example.place, example] as const))(
    'is valid in %s',
    async (_place, example) => {
      expect(await problemsOf(example)).toEqual([]);
    },
  );

  it('shows what is said of one that is refused', async () => {
    const refused = yaml.find(({ mark }) => mark === 'refused')!;
    const said = blocks.find(({ mark }) => mark === 'problems')!;
    const problems = await problemsOf(refused);
    expect(said.text.trim().split('\n')).toEqual([...problems].sort());
  });
});

describe('adding a check', () => {
  const quoted = examplesOf('adding-a-check.md').filter(({ mark }) => mark);

  it('quotes a definition and its scenarios', () => {
    expect(quoted).toHaveLength(2);
  });

  it.each(quoted.map(({ mark, text }) => [mark, text] as const))(
    'quotes %s as it is',
    (file, text) => {
      const path = join(__dirname, '../../../..', file!);
      expect(readFileSync(path, 'utf8')).toContain(text);
    },
  );
});

describe('the description of the configuration', () => {
  let schema: ConfigSchema;
  beforeAll(async () => {
    schema = await loadConfigSchema({
      dependencies: [],
      excludePackageDependencies: true,
      packagePaths: [join(__dirname, '../../package.json')],
    });
  }, 60_000);
  const check = (data: any) =>
    schema.process([{ data, context: 'app-config.yaml' }]);

  it.each(configurations.map(({ place, text }) => [place, text]))(
    'takes the example in %s',
    (_place, text) => {
      expect(() => check(parseYaml(text))).not.toThrow();
    },
  );

  it.each([
    ['a weight', { scorecards: { a: { checks: { b: { weight: 'x' } } } } }],
    ['a check', { checks: { a: 3 } }],
    ['a location', { definitions: { locations: [{ type: 'git' }] } }],
    ['a profile', { traits: { profiles: { lambda: 'server' } } }],
  ])('refuses %s that is none', (_what, readiness) => {
    expect(() => check({ readiness })).toThrow(/should|must/);
  });
});

describe('the reference', () => {
  it('has every operator, with a value that it takes', () => {
    const rows = tableUnder('definitions.md', '### Operators');
    const ids = rows.map(([id]) => codeOf(id)[0]);
    expect(ids).toEqual([...OPERATORS.keys()].sort());
    for (const [id, takes, value] of rows) {
      const operator = OPERATORS.get(codeOf(id)[0])!;
      const types =
        operator.takes.length === 7 ? ['every type'] : operator.takes;
      const said = codeOf(takes);
      expect(said.length > 0 ? said : [takes]).toEqual([...types].sort());
      const example = parseYaml(codeOf(value)[0] ?? 'null');
      const isTaken = operator.takes.some(
        type => operator.wanted?.(type).safeParse(example).success ?? !example,
      );
      expect([id, isTaken]).toEqual([id, true]);
    }
  });

  it.each([
    ['### Check', checkDefinitionSchema.shape],
    [
      '### Scorecard',
      {
        ...scorecardDefinitionSchema.shape,
        ...levelSchema.shape,
        ...checkReferenceSchema.shape,
      },
    ],
    ['### Fact', (factDefinitionSchema as any).shape],
  ])('has every field under %s', (heading, shape) => {
    const said = tableUnder('definitions.md', heading).flatMap(row =>
      row.flatMap(codeOf),
    );
    const fields = Object.keys(shape).filter(
      field => !['id', 'ref'].includes(field),
    );
    expect(said).toEqual(expect.arrayContaining(fields));
  });

  it('has the profile of every built-in type', () => {
    const rows = tableUnder('configuration.md', '<!-- profiles -->');
    const said = rows.flatMap(([profile, types]) =>
      codeOf(types).map(type => [type, codeOf(profile)[0]]),
    );
    expect(Object.fromEntries(said)).toEqual(DEFAULT_PROFILES);
  });
});
