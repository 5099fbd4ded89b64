import { setTimeout } from 'node:timers/promises';
import { chunks } from './chunks';
import { countWhile } from './countWhile';
import { orAborted } from './orAborted';
import { createPacer } from './pacer';
import { SharedRuns } from './SharedRuns';

describe('chunks', () => {
  it('slices', () => {
    expect([...chunks([1, 2, 3], 2)]).toEqual([[1, 2], [3]]);
    expect([...chunks([], 2)]).toEqual([]);
  });
});

describe('countWhile', () => {
  it.each([0, 1, 2, 5])('counts the first %d of five', count => {
    const items = [1, 2, 3, 4, 5];
    expect(countWhile(items, item => item <= count)).toBe(count);
  });

  it('asks but a few of many', () => {
    let asked = 0;
    const items = Array.from({ length: 100_000 }, (_, index) => index);
    const isBefore = (item: number) => {
      asked += 1;
      return item < 77_777;
    };
    expect(countWhile(items, isBefore)).toBe(77_777);
    expect(asked).toBeLessThan(20);
  });

  it('finds none in an empty list', () => {
    expect(countWhile([], () => true)).toBe(0);
  });
});

describe('createPacer', () => {
  it('lets others through once a stretch took too long', async () => {
    const pace = createPacer(5);
    let others = 0;
    setImmediate(() => {
      others += 1;
    });
    await pace();
    expect(others).toBe(0);
    const end = Date.now() + 10;
    while (Date.now() < end);
    await pace();
    expect(others).toBe(1);
  });
});

describe('orAborted', () => {
  it('gives what was promised', async () => {
    const { signal } = new AbortController();
    await expect(orAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    const failing = Promise.reject(new Error('no'));
    await expect(orAborted(failing, signal)).rejects.toThrow('no');
  });

  it('does not wait any longer once it is aborted', async () => {
    const controller = new AbortController();
    const waiting = orAborted(
      setTimeout(60_000, 1, { ref: false }),
      controller.signal,
    );
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(
      orAborted(Promise.reject(new Error('late')), controller.signal),
    ).rejects.toThrow('enough');
  });
});

describe('SharedRuns', () => {
  it('shares what overlaps, by key, and starts again afterwards', async () => {
    const runs = new SharedRuns<string, number>();
    let started = 0;
    const start = async () => {
      started += 1;
      return started;
    };
    const both = [
      runs.run('a', start),
      runs.run('a', start),
      runs.run('b', start),
    ];
    expect(await Promise.all(both)).toEqual([1, 1, 2]);
    expect(await runs.run('a', start)).toBe(3);
  });

  it('shares a failure, and forgets it', async () => {
    const runs = new SharedRuns<string, number>();
    const fail = () => Promise.reject(new Error('no'));
    await expect(runs.run('a', fail)).rejects.toThrow('no');
    await expect(runs.run('a', async () => 1)).resolves.toBe(1);
  });
});
