import { ConfigReader } from '@backstage/config';
import { component } from '../../__testUtils__/entities';
import { MemoryCatalogSnapshot } from '../../catalog/MemoryCatalogSnapshot';
import { traitsOf } from '../../catalog/traitsOf';
import { readFreezes } from './readFreezes';

const SALE = {
  from: '2026-11-27T00:00:00+01:00',
  to: '2026-11-30T00:00:00+01:00',
  reason: 'The sale',
};

const read = (freezes?: object) =>
  readFreezes(new ConfigReader({ readiness: { deployments: { freezes } } }));

function freezesOf(name: string, freezes?: object, annotations = {}) {
  const entity = component(name, { annotations });
  const traits = traitsOf(entity, new MemoryCatalogSnapshot([entity], {}));
  return read(freezes)({ entity, traits });
}

describe('freezes', () => {
  it('are none unless declared', () => {
    expect(freezesOf('ledger')).toEqual([]);
  });

  it('are of everything, or of what they apply to', () => {
    const freezes = {
      sale: SALE,
      books: { ...SALE, appliesTo: { 'metadata.name': 'ledger' } },
      critical: { ...SALE, appliesTo: { 'traits.tier': { $in: [1, 2] } } },
    };
    expect(freezesOf('ledger', freezes)).toHaveLength(2);
    expect(freezesOf('other', freezes)).toEqual([
      {
        from: '2026-11-26T23:00:00.000Z',
        to: '2026-11-29T23:00:00.000Z',
        reason: 'The sale',
      },
    ]);
    expect(freezesOf('other', freezes, { 'readiness/tier': '1' })).toHaveLength(
      2,
    );
  });

  it.each([
    [
      'from',
      { ...SALE, from: '2026-11-27' },
      /freezes\.sale\.from.*for example/,
    ],
    ['to', { ...SALE, to: 'then' }, /freezes\.sale\.to.*for example/],
    ['an end before its start', { ...SALE, to: SALE.from }, /sale\.to.*later/],
    ['reason', { ...SALE, reason: '' }, /sale\.reason.*for example/],
    [
      'appliesTo',
      { ...SALE, appliesTo: { 'spec.colour': 'blue' } },
      /sale\.appliesTo\.spec\.colour.*for example/,
    ],
  ])('are refused with a wrong %s', (_what, sale, message) => {
    expect(() => read({ sale })).toThrow(message);
  });
});
