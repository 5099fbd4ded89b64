import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { EntityReports, Health } from 'backstage-plugin-readiness-common';
import {
  ModuleDefinitions,
  readinessDefinitionsExtensionPoint,
} from 'backstage-plugin-readiness-node';
import {
  describeReadiness,
  LEDGER,
  levelsOf,
} from './__testUtils__/describeReadiness';
import { TestReadiness } from './__testUtils__/startReadiness';

const MINE = {
  title: 'Mine holds',
  failureTitle: 'Mine does not hold',
  rationale: 'Because a test says so',
  remediation: { text: 'Mend it', effort: 5 },
  when: { fact: 'docs/runbook-link', operator: 'exists' },
};
const BROKEN = {
  ...MINE,
  when: { fact: 'docs/runbok-link', operator: 'exists' },
};
const OURS = {
  title: 'Ours',
  description: 'Made by the platform team',
  appliesTo: { kind: 'Component' },
  levels: { fine: { title: 'Fine', description: 'Fine' } },
  categories: { general: { title: 'General' } },
  checks: { mine: { weight: 1, level: 'fine', category: 'general' } },
};

type Layers = Health['definitions']['layers'];

async function layersOf({ get }: TestReadiness): Promise<Layers> {
  const { body } = await get('health').expect(200);
  return body.definitions.layers;
}

async function layer(readiness: TestReadiness, id: string) {
  return (await layersOf(readiness)).find(one => one.id === id);
}

async function checksOf({ get }: TestReadiness): Promise<string[]> {
  const { body } = await get('checks').expect(200);
  return body.checks.map(({ id }: { id: string }) => id);
}

async function reportsOf({ get }: TestReadiness) {
  return (await get(`${LEDGER}/reports`).expect(200)).body;
}

function moduleOf(definitions: ModuleDefinitions) {
  return createBackendModule({
    pluginId: 'readiness',
    moduleId: `definitions-${definitions.id}`,
    register({ registerInit }) {
      registerInit({
        deps: { point: readinessDefinitionsExtensionPoint },
        async init({ point }) {
          point.addDefinitions(definitions);
        },
      });
    },
  });
}

function fileAt(target: string): JsonObject {
  return { definitions: { locations: [{ type: 'file', target }] } };
}

describeReadiness('Definitions', ['SQLITE_3', 'POSTGRES_18'], getBench => {
  let folder: string;
  let file: string;
  const write = (content: unknown) =>
    writeFile(
      file,
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  const reread = ({ scheduler }: TestReadiness) =>
    scheduler.run('readiness-definitions');
  const evaluate = ({ scheduler }: TestReadiness) =>
    scheduler.run('readiness-evaluate');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readiness-'));
    file = join(folder, 'standard.yaml');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('move levels where the standard moves, and history says that it was the standard', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const before = levelsOf(await reportsOf(readiness));
    expect(before).toEqual([['production-readiness', 'bronze']]);

    await readiness.reconfigure({
      scorecards: {
        'production-readiness': {
          checks: { 'dashboard-linked': { level: 'bronze', weight: 10 } },
        },
      },
    });
    await evaluate(readiness);
    const after = levelsOf(await reportsOf(readiness));
    expect(after).toEqual([['production-readiness', 'none']]);
    const { body } = await readiness.get(`${LEDGER}/history`).expect(200);
    expect(body.entries[0]).toMatchObject({ cause: 'standard' });
  });

  it('that are broken take nothing else with them; mended, nothing is left of it', async () => {
    const readiness = await getBench().start();
    await readiness.synchronise();
    const before = await checksOf(readiness);

    const scorecards = { ours: OURS };
    await readiness.reconfigure({ checks: { mine: BROKEN }, scorecards });
    await readiness.synchronise();
    expect(await checksOf(readiness)).toEqual(before);
    expect(levelsOf(await reportsOf(readiness))).toContainEqual([
      'production-readiness',
      'bronze',
    ]);
    expect(await layer(readiness, 'configuration')).toMatchObject({
      status: 'partly',
      problems: [
        {
          code: 'unknown-fact',
          path: 'readiness.checks.mine.when.fact',
          message: expect.stringContaining('did you mean "docs/runbook-link"?'),
        },
        {
          code: 'unknown-check',
          path: 'readiness.scorecards.ours.checks.mine',
        },
        { code: 'level-without-checks' },
      ],
    });

    await readiness.reconfigure({ checks: { mine: MINE }, scorecards });
    await evaluate(readiness);
    expect(await layer(readiness, 'configuration')).toMatchObject({
      status: 'ok',
      problems: [],
      checks: ['mine'],
      scorecards: ['ours'],
    });
    const reports = await reportsOf(readiness);
    expect(levelsOf(reports)).toContainEqual(['ours', 'fine']);
    expect(
      reports.reports.flatMap(({ report }: EntityReports['reports'][0]) =>
        report.results.map(({ check, outcome }) => [check, outcome.status]),
      ),
    ).toContainEqual(['mine', 'pass']);
  });

  it('that were good stay in force while they are broken, over a restart as well', async () => {
    const { start } = getBench();
    const config = { scorecards: { ours: OURS } };
    const first = await start({
      config: { ...config, checks: { mine: MINE } },
    });
    await first.reconfigure({ ...config, checks: { mine: BROKEN } });
    expect(await checksOf(first)).toContain('mine');
    await first.stop();

    const second = await start({
      config: { ...config, checks: { mine: BROKEN } },
    });
    expect(await checksOf(second)).toContain('mine');
    expect(await layer(second, 'configuration')).toMatchObject({
      status: 'partly',
      problems: [{ message: expect.stringContaining('stays in force') }],
    });
  });

  it('that are taken out are gone', async () => {
    const config = { checks: { mine: MINE }, scorecards: { ours: OURS } };
    const readiness = await getBench().start({ config });
    await readiness.reconfigure({});
    expect(await checksOf(readiness)).not.toContain('mine');
    const { body } = await readiness.get('scorecards').expect(200);
    const ids = body.scorecards.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain('ours');
  });

  it('come from a file, which is read again', async () => {
    await write('checks: { friday-deployments: false }');
    const readiness = await getBench().start({ config: fileAt(file) });
    const id = `file:${file}`;
    expect(await layersOf(readiness)).toMatchObject([
      { id: 'built-in', title: 'Built in', status: 'ok' },
      {
        id,
        title: `File ${file}`,
        status: 'failed',
        problems: [{ code: 'nothing-to-change' }],
      },
      { id: 'configuration', title: 'Configuration', status: 'ok' },
    ]);

    await write({ checks: { mine: MINE } });
    await reread(readiness);
    expect(await checksOf(readiness)).toContain('mine');
    expect(await layer(readiness, id)).toMatchObject({
      status: 'ok',
      checks: ['mine'],
    });
  });

  it('of a file that is gone are held, over a restart as well', async () => {
    const { start, time } = getBench();
    await write({ checks: { mine: MINE } });
    const first = await start({ config: fileAt(file) });
    const { readAt } = (await layer(first, `file:${file}`))!;
    time.advance(60_000);
    await rm(file);
    const held = {
      status: 'held',
      readAt,
      checks: ['mine'],
      problems: [
        { code: 'unreadable', message: expect.stringContaining('ENOENT') },
      ],
    };

    await reread(first);
    expect(await layer(first, `file:${file}`)).toMatchObject(held);
    await first.stop();
    const second = await start({ config: fileAt(file) });
    expect(await layer(second, `file:${file}`)).toMatchObject(held);
    expect(await checksOf(second)).toContain('mine');
  });

  it('of a file that never could be read are not there, and all others are', async () => {
    const readiness = await getBench().start({ config: fileAt(file) });
    expect(await layer(readiness, `file:${file}`)).toMatchObject({
      status: 'failed',
    });
    expect(await checksOf(readiness)).toContain('runbook-linked');
  });

  it('come from a URL, are not fetched again while unchanged, and held while it is down', async () => {
    const url = 'https://example.com/standard.yaml';
    let answer: () => unknown = () => ({ checks: { mine: MINE } });
    const readUrl = jest.fn(async () => ({
      buffer: async () => Buffer.from(JSON.stringify(answer())),
      etag: 'one',
    }));
    const urlReader = mockServices.urlReader.mock({ readUrl: readUrl as any });
    const readiness = await getBench().start({
      config: { definitions: { locations: [{ type: 'url', target: url }] } },
      features: [
        createServiceFactory({
          service: coreServices.urlReader,
          deps: {},
          factory: () => urlReader,
        }),
      ],
    });
    expect(await layer(readiness, `url:${url}`)).toMatchObject({
      status: 'ok',
      title: url,
    });
    answer = () => {
      throw new Error('503 from the host');
    };
    await reread(readiness);
    expect(readUrl).toHaveBeenLastCalledWith(
      url,
      expect.objectContaining({ etag: 'one' }),
    );
    expect(await layer(readiness, `url:${url}`)).toMatchObject({
      status: 'held',
      problems: [{ message: 'It cannot be read: 503 from the host' }],
    });
    expect(await checksOf(readiness)).toContain('mine');
  });

  it('come from a module, and configuration has the last word', async () => {
    const readiness = await getBench().start({
      features: [
        moduleOf({
          id: 'payments',
          definitions: { checks: { mine: MINE }, scorecards: { ours: OURS } },
        }),
      ],
      config: { checks: { mine: { title: 'Ours' } } },
    });
    const { body } = await readiness.get('checks').expect(200);
    expect(body.checks).toContainEqual({ id: 'mine', ...MINE, title: 'Ours' });
    expect(await layer(readiness, 'module:payments')).toMatchObject({
      title: 'Module payments',
      status: 'ok',
      checks: ['mine'],
      scorecards: ['ours'],
    });
  });

  it('are those of the newest configuration while replicas have different ones', async () => {
    const { start } = getBench();
    const own = { checks: { mine: MINE } };
    const [older, newer] = [await start({}), await start({ config: own })];
    await reread(older);
    expect(await checksOf(older)).toContain('mine');
    expect(await layersOf(older)).toEqual(await layersOf(newer));

    await older.reconfigure({ checks: { other: MINE } });
    await reread(newer);
    expect(await checksOf(newer)).toContain('other');
    expect(await checksOf(newer)).not.toContain('mine');

    // Whoever is left goes on at once.
    await older.stop();
    await reread(newer);
    expect(await checksOf(newer)).toContain('mine');
  });

  it('of a lower version never replace those of a higher one', async () => {
    const { start } = getBench();
    const newer = await start({ packageVersion: '2.0.0' });
    const config = { checks: { mine: MINE } };
    const older = await start({ packageVersion: '1.9.0', config });
    expect(await checksOf(older)).not.toContain('mine');
    await newer.stop();
    await reread(older);
    expect(await checksOf(older)).not.toContain('mine');
  });
});
