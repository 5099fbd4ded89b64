import { ReportSort } from '../stores/ReportSearch';
import { decodeListCursor, encodeListCursor } from './listCursor';

const filter = { scorecard: 'basics', kinds: ['component'] };
const BY_NAME: ReportSort = { by: 'name', descending: false };
const BY_SCORE: ReportSort = { by: 'score', descending: true };
const ref = 'component:default/orders';

const encoded = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

describe('cursors of lists', () => {
  it.each([
    [{ key: 'Ärger & Co', ref }, BY_NAME],
    [{ key: -100, ref }, BY_SCORE],
    [
      { key: '2026-11-20T09:40:00.000Z', ref },
      { ...BY_NAME, by: 'changed' },
    ],
  ] as const)('come back as they went: %j', (place, sort) => {
    const list = { filter, sort };
    const cursor = encodeListCursor(place, list);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeListCursor(cursor, list)).toEqual(place);
  });

  it.each([
    ['another filter', { filter: { ...filter, tiers: [1] }, sort: BY_NAME }],
    ['another scorecard', { filter: { scorecard: 'x' }, sort: BY_NAME }],
    ['another sort', { filter, sort: BY_SCORE }],
    ['the other direction', { filter, sort: { ...BY_NAME, descending: true } }],
  ] as const)('are refused in a list with %s', (_, list) => {
    const cursor = encodeListCursor(
      { key: 'orders', ref },
      { filter, sort: BY_NAME },
    );
    expect(() =>
      decodeListCursor(cursor, list as Parameters<typeof decodeListCursor>[1]),
    ).toThrow(/other filters or another sort/);
  });

  it.each([
    '',
    'nonsense',
    encoded(null),
    encoded([]),
    encoded({ key: 'a', ref }),
    encoded({ list: 'x', key: {}, ref }),
    encoded({ list: 'x', key: 1.5, ref }),
    encoded({ list: 'x', key: 1e300, ref }),
    encoded({ list: 'x', key: 'a\u0000', ref }),
    encoded({ list: 'x', key: 'a', ref: 1 }),
  ])('are refused when they are not ours: %p', cursor => {
    expect(() => decodeListCursor(cursor, { filter, sort: BY_NAME })).toThrow(
      /not one that this API gave/,
    );
  });
});
