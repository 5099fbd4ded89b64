import { mockServices } from '@backstage/backend-test-utils';
import { HOUR, MINUTE, TestClock } from '../__testUtils__/TestClock';
import { createMemoryStores } from '../stores/memory';
import { builtInDefinitions } from './builtin';
import { DefinitionKeeper } from './DefinitionKeeper';
import { readDefinitionStatus } from './definitionStatus';
import { knownFacts } from './knownFacts';
import { LayerSource } from './sources/LayerSource';

const MINE = {
  title: 'Mine holds',
  failureTitle: 'Mine does not hold',
  rationale: 'Because a test says so',
  remediation: { text: 'Mend it', effort: 5 },
  when: { fact: 'docs/runbook-link', operator: 'exists' },
};

function source(id: string, content: unknown): LayerSource {
  return { id, title: `Layer ${id}`, read: async () => content };
}

function setUp() {
  const stores = createMemoryStores();
  const time = new TestClock();
  const start = (content: unknown, packageVersion = '1.2.0') => {
    const logger = mockServices.logger.mock();
    const own = { content };
    const keeper = new DefinitionKeeper({
      stores,
      logger,
      clock: time.clock,
      packageVersion,
      knownFacts: knownFacts([]),
      getPushedFacts: async () => [],
      getSources: () => [
        source('built-in', builtInDefinitions),
        { ...source('own', undefined), read: async () => own.content },
      ],
    });
    return { keeper, logger, own };
  };
  const checks = async () =>
    Object.keys((await stores.definitions.getActive())!.definitions.checks);
  return { stores, time, start, checks };
}

describe('DefinitionKeeper', () => {
  it('puts the definitions in force, and says nothing', async () => {
    const { stores, start } = setUp();
    const { keeper, logger } = start({});
    await keeper.refresh();
    const active = await stores.definitions.getActive();
    expect(Object.keys(active!.definitions.scorecards)).toEqual([
      'basics',
      'production-readiness',
      'deployment-confidence',
    ]);
    expect(logger.error).not.toHaveBeenCalled();
    expect(logger.info).not.toHaveBeenCalled();
  });

  it('says what is wrong once, and once that nothing is any more', async () => {
    const { start } = setUp();
    const { keeper, logger, own } = start({ checks: { a: 3, b: 4 } });
    await keeper.refresh();
    await keeper.refresh();
    expect(logger.error.mock.calls).toEqual([
      [expect.stringMatching(/^Definition refused: Layer own: checks\.a must/)],
      [expect.stringMatching(/^Definition refused: Layer own: checks\.b must/)],
    ]);
    own.content = {};
    await keeper.refresh();
    await keeper.refresh();
    expect(logger.info.mock.calls).toEqual([
      ['Nothing is wrong with the definitions any more'],
    ]);
  });

  it('leaves what is in force when nothing changed', async () => {
    const { stores, start, time } = setUp();
    const { keeper } = start({});
    await keeper.refresh();
    const before = await stores.definitions.getActive();
    time.advance(HOUR);
    await keeper.refresh();
    expect(await stores.definitions.getActive()).toEqual(before);
  });

  it('goes on after the database was away', async () => {
    const { stores, start, checks } = setUp();
    const { keeper, logger } = start({ checks: { mine: MINE } });
    const list = jest.spyOn(stores.definitionLayers, 'list');
    list.mockRejectedValueOnce(new Error('connection lost'));
    await keeper.refresh();
    expect(logger.error).toHaveBeenCalledWith(
      'The definitions could not be brought up to date, those in force stay: connection lost',
    );
    await keeper.refresh();
    expect(await checks()).toContain('mine');
  });

  it('takes readings in turns', async () => {
    const { start, checks } = setUp();
    const { keeper, own } = start({ checks: { mine: MINE } });
    const first = keeper.refresh();
    own.content = {};
    await Promise.all([first, keeper.refresh()]);
    expect(await checks()).not.toContain('mine');
  });

  it('lets the newest of several replicas read for all', async () => {
    const { start, checks } = setUp();
    const [older, newer] = [start({}), start({ checks: { mine: MINE } })];
    await newer.keeper.refresh();
    await older.keeper.refresh();
    expect(await checks()).toContain('mine');
    expect(older.logger.error).not.toHaveBeenCalled();
  });

  it('takes over from one that has gone without a word', async () => {
    const { start, checks, time } = setUp();
    const [older, newer] = [start({}), start({ checks: { mine: MINE } })];
    await newer.keeper.refresh();
    time.advance(14 * MINUTE);
    await older.keeper.refresh();
    expect(await checks()).toContain('mine');
    time.advance(2 * MINUTE);
    await older.keeper.refresh();
    expect(await checks()).not.toContain('mine');
  });

  it('says so where a newer version is in force', async () => {
    const { start, stores } = setUp();
    await start({}, '1.10.0').keeper.refresh();
    const before = await stores.definitionLayers.list();
    const { keeper, logger } = start({ checks: { mine: MINE } }, '1.9.0');
    await keeper.refresh();
    await keeper.refresh();
    expect(await stores.definitionLayers.list()).toEqual(before);
    expect(logger.info.mock.calls).toEqual([
      [
        'The definitions of version 1.10.0 stay in force; this is version 1.9.0',
      ],
    ]);
  });
});

describe('the status', () => {
  it('says of each definition where it comes from and who took it out', async () => {
    const { stores, start } = setUp();
    const { keeper } = start({
      checks: { mine: MINE, 'runbook-linked': false },
      scorecards: {
        'production-readiness': {
          checks: { 'dashboard-linked': { weight: 1 } },
        },
      },
    });
    await keeper.refresh();
    const { checks, scorecards } = await readDefinitionStatus(stores);
    expect(checks).toMatchObject({
      mine: { layers: ['own'] },
      'dashboard-linked': { layers: ['built-in'] },
      'runbook-linked': { layers: ['built-in', 'own'], takenOutBy: 'own' },
    });
    expect(checks.mine).not.toHaveProperty('takenOutBy');
    expect(scorecards).toEqual({
      basics: { layers: ['built-in'] },
      'deployment-confidence': { layers: ['built-in'] },
      'production-readiness': { layers: ['built-in', 'own'] },
    });
  });
});
