import { mockServices } from '@backstage/backend-test-utils';
import { createMemoryStores } from '../stores/memory';
import { activateDefinitions } from './activateDefinitions';
import { builtInDefinitions } from './builtin';
import { knownFacts } from './knownFacts';

function setUp() {
  const store = createMemoryStores().definitions;
  const logger = mockServices.logger.mock();
  const activate = (raw: unknown, packageVersion = '1.2.0') =>
    activateDefinitions(raw, {
      store,
      logger,
      packageVersion,
      clock: () => Date.parse('2026-11-20T09:40:00.000Z'),
      knownFacts: knownFacts([]),
    });
  return { store, logger, activate };
}

const fewer = { ...builtInDefinitions, scorecards: {} };

describe('activateDefinitions', () => {
  it('puts the built-in definitions in force', async () => {
    const { store, activate, logger } = setUp();
    await activate(builtInDefinitions);
    const active = await store.getActive();
    expect(Object.keys(active!.definitions.scorecards)).toEqual([
      'basics',
      'production-readiness',
    ]);
    expect(active!.activatedAt).toBe('2026-11-20T09:40:00.000Z');
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('keeps what is in force when a set is invalid, and says all that is wrong', async () => {
    const { store, activate, logger } = setUp();
    await activate(builtInDefinitions);
    const before = await store.getActive();
    await activate({ checks: { a: {}, 'B!': 3 }, scorecards: {} });
    expect(await store.getActive()).toEqual(before);
    expect(logger.error.mock.calls.length).toBeGreaterThan(2);
    expect(logger.error).toHaveBeenLastCalledWith(
      expect.stringContaining('stay in force'),
    );
  });

  it('says so when there is nothing to fall back on', async () => {
    const { store, activate, logger } = setUp();
    await activate(null);
    expect(await store.getActive()).toBeUndefined();
    expect(logger.error).toHaveBeenLastCalledWith(
      expect.stringContaining('nothing is evaluated'),
    );
  });

  it('does not let an older replica undo what a newer one activated', async () => {
    const { store, activate, logger } = setUp();
    await activate(builtInDefinitions, '1.10.0');
    await activate(fewer, '1.9.0');
    expect((await store.getActive())?.packageVersion).toBe('1.10.0');
    expect(logger.info).toHaveBeenCalledTimes(1);
    await activate(fewer, '1.11.0');
    expect((await store.getActive())?.packageVersion).toBe('1.11.0');
  });
});
