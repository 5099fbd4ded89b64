import { mockServices } from '@backstage/backend-test-utils';
import { createMemoryStores } from '../stores/memory';
import { FactNamespaces } from './FactNamespaces';
import { readFactsConfig } from './readConfig';

const fact = { type: 'number', title: 'drift', signal: 'deployments' };
const drift = { title: 'Infrastructure', facts: { drift: fact } };
const cost = { title: 'Infrastructure', facts: { cost: fact } };

function setUp(namespaces = {}) {
  const logger = mockServices.logger.mock();
  const data = { readiness: { facts: { namespaces } } };
  const config = readFactsConfig(mockServices.rootConfig({ data }), logger, [
    'docs',
    'exercises',
  ]);
  const { ownFacts: store } = createMemoryStores();
  const open = () => new FactNamespaces({ store, config, reserved: ['docs'] });
  return { logger, store, open, namespaces: open() };
}

describe('namespaces of facts', () => {
  it('lose no fact when several are declared at the same time', async () => {
    const { namespaces, open } = setUp();
    await Promise.all([
      namespaces.declare('infrastructure', drift, 'ci'),
      open().declare('infrastructure', cost, 'ci'),
    ]);
    expect((await namespaces.listFacts()).map(({ ref }) => ref)).toEqual(
      expect.arrayContaining(['infrastructure/cost', 'infrastructure/drift']),
    );
  });

  it('have one owner when two services declare one at the same time', async () => {
    const { namespaces, open } = setUp();
    const results = await Promise.allSettled([
      namespaces.declare('infrastructure', drift, 'ci'),
      open().declare('infrastructure', drift, 'other'),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('tell of a declaration, but not of a repeat', async () => {
    const { namespaces } = setUp();
    const listener = jest.fn().mockResolvedValue(undefined);
    namespaces.onDeclared(listener);
    await namespaces.declare('infrastructure', drift, 'ci');
    await namespaces.declare('infrastructure', drift, 'ci');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('can be declared in the configuration, where a slip costs nobody else theirs', async () => {
    const { namespaces, logger } = setUp({
      good: { facts: { drift: fact } },
      bad: { facts: { drift: { ...fact, type: 'money' } } },
      exercises: { facts: { drift: fact } },
    });
    expect((await namespaces.list()).map(({ id }) => id)).toEqual([
      'exercises',
      'good',
    ]);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/namespaces\.bad: .*facts\.drift\.type.*"number"/),
    );
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('namespaces.exercises: this id is taken'),
    );
    await expect(namespaces.declare('good', drift, 'ci')).rejects.toThrow(
      'is in the configuration',
    );
  });

  it('of the id of a collector that was installed later are out of reach', async () => {
    const { namespaces, store } = setUp();
    await store.saveNamespace(
      { id: 'docs', title: 'Docs', owner: 'ci', facts: [] },
      undefined,
    );
    expect((await namespaces.list()).map(({ id }) => id)).toEqual([
      'exercises',
    ]);
    await expect(namespaces.getFor('docs', 'ci')).rejects.toThrow(
      "There is no namespace 'docs'",
    );
  });
});
