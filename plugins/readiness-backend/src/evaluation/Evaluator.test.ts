import { mockServices } from '@backstage/backend-test-utils';
import {
  canonicalJson,
  definitionHash,
  reportHash,
} from 'backstage-plugin-readiness-common';
import { component } from '../__testUtils__/entities';
import { TestClock } from '../__testUtils__/TestClock';
import { MemoryCatalogSnapshot } from '../catalog/MemoryCatalogSnapshot';
import { projectEntity } from '../catalog/projectEntity';
import { builtInDefinitions, builtInFacts } from '../definitions/builtin';
import { StandardInForce } from '../definitions/Standard';
import { createMemoryStores } from '../stores/memory';
import { Evaluator } from './Evaluator';

const never = new AbortController().signal;

async function setUp(count: number) {
  const stores = createMemoryStores();
  const time = new TestClock();
  const logger = mockServices.logger.mock();
  const definitions = { ...builtInDefinitions, facts: builtInFacts };
  await stores.definitions.activate({
    hash: definitionHash(definitions),
    definitions,
    packageVersion: '1.0.0',
    activatedAt: time.instant,
  });
  const entities = Array.from({ length: count }, (_, i) => component(`s-${i}`));
  const snapshot = new MemoryCatalogSnapshot(entities);
  await stores.entities.upsert(
    entities.map(entity => projectEntity(entity, snapshot)),
    time.instant,
  );
  const standard = new StandardInForce(stores.definitions);
  const options = { stores, standard, logger, clock: time.clock };
  const evaluator = new Evaluator(options);
  const keep = jest.spyOn(stores.reports, 'keep');
  const ids = (await stores.entities.page({ after: 0, limit: count })).map(
    ({ id }) => id,
  );
  return { stores, standard, logger, evaluator, keep, ids, options };
}

describe('evaluateDue', () => {
  it('judges all that is due, and then nothing', async () => {
    const { evaluator } = await setUp(120);
    expect(await evaluator.evaluateDue(never)).toBe(120);
    expect(await evaluator.evaluateDue(never)).toBe(0);
  });

  it('goes on after it was stopped', async () => {
    const { evaluator, keep, stores } = await setUp(120);
    const controller = new AbortController();
    keep.mockRestore();
    const reallyKeep = stores.reports.keep.bind(stores.reports);
    jest.spyOn(stores.reports, 'keep').mockImplementationOnce(evaluations => {
      controller.abort();
      return reallyKeep(evaluations);
    });
    const first = await evaluator.evaluateDue(controller.signal);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(120);
    const second = await evaluator.evaluateDue(never);
    expect(first + second).toBe(120);
  });

  it('ends when others are faster', async () => {
    const { evaluator, keep } = await setUp(5);
    keep.mockResolvedValue([]);
    expect(await evaluator.evaluateDue(never)).toBe(0);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('does not do the same work twice at once', async () => {
    const { evaluator, keep } = await setUp(5);
    const passes = [1, 2, 3].map(() => evaluator.evaluateDue(never));
    expect(await Promise.all(passes)).toEqual([5, 0, 0]);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('keeps the last verdict of an entity that our own defect stops', async () => {
    const { evaluator, stores, standard, ids, logger } = await setUp(2);
    await evaluator.evaluateDue(never);
    const before = await stores.reports.getCurrent(ids[0]);
    const { engine } = (await standard.get())!;
    const evaluate = engine.evaluate;
    jest.spyOn(engine, 'evaluate').mockImplementation(input => {
      if (input.entity.metadata.name === 's-0') throw new Error('our mistake');
      return evaluate(input);
    });
    await stores.reports.markDue(ids, 'service');
    expect(await evaluator.evaluateDue(never)).toBe(2);
    expect(await stores.reports.getCurrent(ids[0])).toEqual(before);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('our mistake'),
    );
  });

  it('judges nothing before there is a standard', async () => {
    const { options } = await setUp(1);
    const standard = new StandardInForce(createMemoryStores().definitions);
    const evaluator = new Evaluator({ ...options, standard });
    expect(await evaluator.evaluateDue(never)).toBe(0);
  });
});

describe('evaluateNow', () => {
  it('judges an entity that is not due', async () => {
    const { evaluator, keep, ids } = await setUp(1);
    await evaluator.evaluateDue(never);
    await evaluator.evaluateNow(ids[0]);
    expect(keep).toHaveBeenCalledTimes(2);
  });

  it('tries again where it lost against a cycle, a few times', async () => {
    const { evaluator, keep, ids } = await setUp(1);
    keep.mockResolvedValueOnce([]);
    await evaluator.evaluateNow(ids[0]);
    expect(keep).toHaveBeenCalledTimes(2);
    keep.mockClear();
    keep.mockResolvedValue([]);
    await evaluator.evaluateNow(ids[0]);
    expect(keep).toHaveBeenCalledTimes(5);
  });

  it('names a catalog file on disk as it is found from the checkout', async () => {
    const { options, stores } = await setUp(0);
    const { clock } = options;
    const onDisk = component('ledger', {
      annotations: {
        'backstage.io/managed-by-location':
          'file:/home/ada/shop/examples/ledger.yaml',
      },
    });
    const snapshot = new MemoryCatalogSnapshot([onDisk]);
    const at = new Date(clock()).toISOString();
    await stores.entities.upsert([projectEntity(onDisk, snapshot)], at);
    const [{ id }] = await stores.entities.page({ after: 0, limit: 1 });
    const roots = ['/home/ada/shop'];
    await new Evaluator({ ...options, roots }).evaluateNow(id);
    const { reports } = await stores.reports.getCurrent(id);
    const text = JSON.stringify(reports);
    expect(text).toContain('"where":"examples/ledger.yaml"');
    expect(text).not.toContain('/home/ada');
  });

  it('does nothing for an entity that went', async () => {
    const { evaluator, keep } = await setUp(1);
    await evaluator.evaluateNow(4711);
    expect(keep).not.toHaveBeenCalled();
  });
});

describe('evaluation', () => {
  it('hashes a report as everybody else does, and keeps the text that it hashed', async () => {
    const { evaluator, keep } = await setUp(1);
    await evaluator.evaluateDue(never);
    const [{ report, hash, text }] = keep.mock.calls[0][0][0].reports;
    expect(hash).toBe(reportHash(report));
    expect(text).toBe(canonicalJson(report));
  });
});
