import { planSynchronisation } from './planSynchronisation';

const ref = (index: number) => `component:default/service-${index}`;
const living = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    id,
    ref: ref(id),
    hash: 'same',
  }));
const catalog = (count: number, from = 0) =>
  new Map(Array.from({ length: count }, (_, i) => [ref(from + i), 'same']));

describe('planSynchronisation', () => {
  it('finds what is new, what changed and what went', () => {
    const hashes = catalog(2).set(ref(1), 'other').set(ref(7), 'new');
    expect(planSynchronisation(living(3), hashes)).toEqual({
      changed: [ref(1), ref(7)],
      gone: [ref(2)],
    });
  });

  it('finds nothing where nothing changed', () => {
    const nothing = { changed: [], gone: [] };
    expect(planSynchronisation(living(3), catalog(3))).toEqual(nothing);
    expect(planSynchronisation([], new Map())).toEqual(nothing);
  });

  it.each([
    [50, 0, 'fifty are few, though they are all'],
    [51, 0, undefined],
    [1000, 800, 'a fifth is not more than a fifth'],
    [1000, 799, undefined],
    [250, 199, undefined],
    [255, 204, 'more than fifty, but a fifth'],
  ])('may take %d entities down to %d: %s', (before, after, because) => {
    const plan = planSynchronisation(living(before), catalog(after));
    expect('refused' in plan).toBe(because === undefined);
  });

  it('says how much would be lost', () => {
    expect(planSynchronisation(living(100), new Map())).toEqual({
      refused: expect.stringContaining('100 of 100'),
    });
  });

  it('refuses though as many are new: they do not make up for it', () => {
    const renamed = catalog(100, 100);
    expect(planSynchronisation(living(100), renamed)).toHaveProperty('refused');
  });
});
