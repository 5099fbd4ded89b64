import { component } from './__testUtils__/entities';
import { stamped } from './__testUtils__/projections';
import { stamp } from './stamp';

const SILVER = stamped('silver', 2);

describe('stamp', () => {
  it('adds to what the author wrote', () => {
    const entity = component('ledger', { labels: { team: 'payments' } });
    expect(stamp(entity, SILVER)).toEqual(
      component('ledger', { labels: { team: 'payments', ...SILVER } }),
    );
    expect(entity.metadata.labels).toEqual({ team: 'payments' });
  });

  it('makes labels where there are none, and none where there is nothing to say', () => {
    expect(stamp(component('ledger'), SILVER).metadata.labels).toEqual(SILVER);
    expect(stamp(component('ledger'), {})).toEqual(component('ledger'));
  });

  it.each([
    ['a label', { labels: { 'readiness/production-readiness': 'gold' } }],
    ['a rank', { labels: { 'readiness/production-readiness.rank': '9' } }],
    ['another scorecard', { labels: { 'readiness/costs': 'gold' } }],
    ['other cases', { labels: { 'Readiness/Production-Readiness': 'gold' } }],
  ])('drops %s of ours that the author wrote', (_, metadata) => {
    expect(stamp(component('ledger', metadata), {})).toEqual(
      component('ledger', { labels: {} }),
    );
    expect(stamp(component('ledger', metadata), SILVER)).toEqual(
      component('ledger', { labels: SILVER }),
    );
  });

  it.each([
    ['a path', { 'labels.readiness/production-readiness': 'gold' }],
    ['a path to go on', { 'Labels.readiness/costs': { rank: '9' } }],
  ])('drops %s that would be found as a label of ours', (_, metadata) => {
    expect(stamp(component('ledger', metadata), {})).toEqual(
      component('ledger'),
    );
  });

  it('drops them from what would be found as labels', () => {
    const metadata = {
      Labels: { 'readiness/costs': 'gold', own: 'kept' },
      LABELS: ['readiness/costs', 'kept'],
    };
    expect(stamp(component('ledger', metadata), {})).toEqual(
      component('ledger', { Labels: { own: 'kept' }, LABELS: ['kept'] }),
    );
  });

  it('leaves annotations of ours, which authors do write', () => {
    const entity = component('ledger', {
      annotations: { 'readiness/tier': '1' },
    });
    expect(stamp(entity, {})).toEqual(entity);
  });

  it.each(['gold', 7, null, ['readiness/costs']])(
    'makes no labels of %j, for the catalog to refuse it',
    labels => {
      const { metadata } = stamp(component('ledger', { labels }), SILVER);
      expect(metadata.labels).toEqual(Array.isArray(labels) ? [] : labels);
    },
  );
});
