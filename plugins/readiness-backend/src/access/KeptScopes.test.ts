import { mockServices } from '@backstage/backend-test-utils';
import { MINUTE, TestClock } from '../__testUtils__/TestClock';
import { createMemoryStores } from '../stores/memory';
import { MemoryTables } from '../stores/memory/tables';
import { KeptScopes } from './KeptScopes';

const HALF = MINUTE / 2;

/** Replicas over one store, and a catalog that answers when it is told to. */
function bench() {
  const tables = new MemoryTables();
  const time = new TestClock();
  const logger = mockServices.logger.mock();
  const waiting: PromiseWithResolvers<string[]>[] = [];
  const replica = () =>
    new KeptScopes({
      store: createMemoryStores(tables).scopes,
      clock: time.clock,
      logger,
    });
  const ask = () => {
    const question = withResolvers<string[]>();
    waiting.push(question);
    return question.promise;
  };
  /** Lets everything that need not wait come to its end. */
  const settle = () => new Promise(resolve => setImmediate(resolve));
  const fill = async (kept: KeptScopes) => {
    const id = kept.idOf('key', ask);
    await settle();
    waiting.pop()?.resolve([]);
    return id;
  };
  return { replica, time, logger, waiting, ask, settle, fill };
}

interface PromiseWithResolvers<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('KeptScopes', () => {
  it('has those who wait wait for one answer', async () => {
    const { replica, ask, waiting, settle } = bench();
    const kept = replica();
    const ids = [kept.idOf('key', ask), kept.idOf('key', ask)];
    const other = kept.idOf('other', ask);
    await settle();
    expect(waiting).toHaveLength(2);
    waiting.forEach(question => question.resolve([]));
    const [first, second] = await Promise.all(ids);
    expect(second).toBe(first);
    expect(await other).not.toBe(first);
  });

  it('has one replica ask behind its readers, for as long as that takes', async () => {
    const { replica, ask, waiting, settle, time, fill } = bench();
    const [one, two] = [replica(), replica()];
    const id = await fill(one);
    time.advance(MINUTE + HALF);
    for (const kept of [one, two, one]) {
      expect(await kept.idOf('key', ask)).toBe(id);
      await settle();
    }
    expect(waiting).toHaveLength(1);
    waiting.pop()?.resolve([]);
    await settle();
    expect(await two.idOf('key', ask)).toBe(id);
    await settle();
    expect(waiting).toHaveLength(0);
  });

  it('has another replica ask when that one does not come back', async () => {
    const { replica, ask, waiting, settle, time, fill } = bench();
    const [one, two] = [replica(), replica()];
    await fill(one);
    time.advance(MINUTE + HALF);
    await one.idOf('key', ask);
    await settle();
    time.advance(MINUTE + HALF);
    await two.idOf('key', ask);
    await settle();
    expect(waiting).toHaveLength(2);
  });

  it('says what failed behind the reader, and tells the reader who waits', async () => {
    const { replica, ask, waiting, settle, time, logger, fill } = bench();
    const kept = replica();
    await fill(kept);
    time.advance(2 * MINUTE);
    await kept.idOf('key', ask);
    await settle();
    waiting.pop()?.reject(new Error('The catalog is down'));
    await settle();
    expect(logger.warn).toHaveBeenCalledWith(
      'What is visible could not be asked again: The catalog is down',
    );
    time.advance(4 * MINUTE);
    const late = kept.idOf('key', ask).catch(String);
    await settle();
    waiting.pop()?.reject(new Error('Still down'));
    expect(await late).toBe('Error: Still down');
  });
});
