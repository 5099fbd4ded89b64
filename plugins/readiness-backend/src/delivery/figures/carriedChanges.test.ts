import { carriedChanges } from './carriedChanges';
import { classify } from './classify';
import { daysAgo, deployed, merged } from './__testUtils__/records';

describe('carriedChanges', () => {
  it('tells how much each deployment brought, and how old it was', () => {
    const deployments = [
      deployed(daysAgo(10), { id: 1 }),
      deployed(daysAgo(8), { id: 2 }),
      deployed(daysAgo(7), { id: 3 }),
      deployed(daysAgo(6.9), { id: 4, cause: 'rollback' }),
    ];
    const changes = [
      merged(daysAgo(11)),
      merged(daysAgo(9), { writtenAt: daysAgo(10) }),
      merged(daysAgo(8.5)),
    ];
    const carried = carriedChanges(classify(deployments, []), changes);
    // The first one has none before it, and a rollback carries nothing.
    expect([...carried]).toEqual([
      [2, { changes: 2, leadTime: 1.25 * 86_400 }],
      [3, { changes: 0 }],
    ]);
  });

  it('says nothing of deployments from before the first merged change', () => {
    const deployments = [10, 9, 8].map((days, index) =>
      deployed(daysAgo(days), { id: index + 1 }),
    );
    const carried = carriedChanges(classify(deployments, []), [
      merged(daysAgo(9.5)),
      merged(daysAgo(8.5)),
    ]);
    expect([...carried.keys()]).toEqual([3]);
  });
});
