import { setTimeout } from 'node:timers/promises';
import { chunks } from './chunks';
import { orAborted } from './orAborted';
import { createPacer } from './pacer';
import { SharedRuns } from './SharedRuns';

describe('chunks', () => {
  it('slices', () => {
    expect([...chunks([1, 2, 3], 2)]).toEqual([[1, 2], [3]]);
    expect([...chunks([], 2)]).toEqual([]);
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
