import { at, LEDGER, ORDERS, stamped } from './__testUtils__/projections';
import { LevelMap } from './LevelMap';

const GOLD = { entityRef: LEDGER, levels: at('gold', 3) };
const SILVER = { entityRef: LEDGER, levels: at('silver', 2) };
const ORDERS_NONE = { entityRef: ORDERS, levels: at('none', 0) };

const full = (...entries: (typeof GOLD)[]) => ({
  cursor: 'one.1',
  full: true,
  entries,
});
const changes = (...entries: (typeof GOLD)[]) => ({
  cursor: 'one.2',
  full: false,
  entries,
});

describe('LevelMap', () => {
  it('knows nothing of anyone before the first answer, and of everyone after it', () => {
    const levels = new LevelMap();
    expect(levels.cursor).toBeUndefined();
    expect(levels.get(LEDGER)).toBeUndefined();

    expect(levels.apply(full(GOLD))).toEqual([LEDGER]);
    expect(levels.cursor).toBe('one.1');
    expect(levels.get(LEDGER)).toEqual(stamped('gold', 3));
    expect(levels.get(ORDERS)).toEqual({});
  });

  it('takes over changes, and tells only what is new', () => {
    const levels = new LevelMap();
    levels.apply(full(GOLD, ORDERS_NONE));
    expect(levels.apply(changes(SILVER, ORDERS_NONE))).toEqual([LEDGER]);
    expect(levels.cursor).toBe('one.2');
    expect(levels.get(LEDGER)).toEqual(stamped('silver', 2));
    expect(levels.get(ORDERS)).toEqual(stamped('none', 0));
    expect(levels.apply(changes())).toEqual([]);
  });

  it('tells of a category that moved, and forgets one that is not told any more', () => {
    const levels = new LevelMap();
    const docs = (state: 'open' | 'pass') => ({
      entityRef: LEDGER,
      levels: {
        costs: { level: 'gold', rank: 3, categories: { docs: state } },
      },
    });
    levels.apply(full(docs('open')));
    expect(levels.apply(changes(docs('open')))).toEqual([]);
    expect(levels.apply(changes(docs('pass')))).toEqual([LEDGER]);
    expect(levels.get(LEDGER)).toHaveProperty(['readiness/costs.docs'], 'pass');
    const without = { costs: { level: 'gold', rank: 3 } };
    expect(levels.apply(full({ entityRef: LEDGER, levels: without }))).toEqual([
      LEDGER,
    ]);
    expect(Object.keys(levels.get(LEDGER)!)).toHaveLength(2);
  });

  it('forgets who is not judged any more', () => {
    const levels = new LevelMap();
    levels.apply(full(GOLD));
    const gone = { entityRef: LEDGER, levels: {} };
    expect(levels.apply(changes(gone))).toEqual([LEDGER]);
    expect(levels.get(LEDGER)).toEqual({});
    expect(levels.apply(changes(gone))).toEqual([]);
  });

  it('forgets who is not named when everything is told anew', () => {
    const levels = new LevelMap();
    levels.apply(full(GOLD, ORDERS_NONE));
    expect(levels.apply(full(ORDERS_NONE))).toEqual([LEDGER]);
    expect(levels.get(LEDGER)).toEqual({});
    expect(levels.get(ORDERS)).toEqual(stamped('none', 0));
  });

  it('keeps one copy of labels that many have', () => {
    const levels = new LevelMap();
    levels.apply(full(GOLD, { entityRef: ORDERS, levels: at('gold', 3) }));
    expect(levels.get(LEDGER)).toBe(levels.get(ORDERS));
  });
});
