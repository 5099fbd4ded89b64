import { setTimeout } from 'node:timers/promises';
import { chunks } from './chunks';
import { countWhile } from './countWhile';
import { orAborted } from './orAborted';
import { createPacer } from './pacer';
import { readAhead } from './readAhead';
import { remember } from './remember';
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

describe('readAhead', () => {
  it('reads one ahead, in order', async () => {
    const log: string[] = [];
    const read = async (item: number) => {
      log.push(`read ${item}`);
      return item * 10;
    };
    for await (const result of readAhead([1, 2, 3], read)) {
      log.push(`work on ${result}`);
    }
    expect(log).toEqual([
      'read 1',
      'read 2',
      'work on 10',
      'read 3',
      'work on 20',
      'work on 30',
    ]);
  });

  it('fails when the turn comes of what could not be read, and for nobody who does not wait for it', async () => {
    const read = async (item: number) => {
      if (item === 2) throw new Error('no');
      return item;
    };
    const results = readAhead([1, 2, 3], read);
    expect((await results.next()).value).toBe(1);
    await setTimeout(5);
    await expect(results.next()).rejects.toThrow('no');
    for await (const result of readAhead([1, 2], read)) {
      expect(result).toBe(1);
      break;
    }
  });
});

describe('remember', () => {
  it('asks once', () => {
    const asked: string[] = [];
    const isLong = remember(text => {
      asked.push(text);
      return text.length > 2;
    });
    expect(['a', 'abc', 'a', 'abc'].map(text => isLong(text))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(asked).toEqual(['a', 'abc']);
  });

  it('does not remember without end', () => {
    let asked = 0;
    const lengthOf = remember(text => {
      asked += 1;
      return text.length;
    });
    for (let i = 0; i < 5001; i++) lengthOf(`${i}`);
    expect(lengthOf('0')).toBe(1);
    expect(asked).toBe(5002);
  });
});
