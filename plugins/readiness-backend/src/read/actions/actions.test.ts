import fc from 'fast-check';
import { OpenCheck, OpenRung } from '../../stores/OpenState';
import { OpenReport } from '../../stores/ReportSearch';
import { groupItems, Remediations, totalEffort } from './ActionItems';
import { liftOf } from './lift';
import { compareRanks, rankGroups } from './rankGroups';

const fix = (url: string, effort: number) => ({
  remediation: { text: 'Mend it', url, effort },
});

const CHECKS: Remediations = {
  runbook: fix('{catalogFile}', 20),
  reachable: fix('{owner}', 5),
  tested: fix('https://wiki.example.com/tests', 60),
};
const LEVELS = ['bronze', 'silver', 'gold'];

const open = (check: string, more: Partial<OpenCheck> = {}): OpenCheck => ({
  check,
  status: 'fail',
  waitsFor: 'owner',
  gain: 2,
  ...more,
});

const reportOf = (
  entityId: number,
  owner: string | undefined,
  checks: OpenCheck[],
  rungs: OpenRung[] = [],
): OpenReport => ({
  entityId,
  ref: `component:default/service-${entityId}`,
  owner: owner && `group:default/${owner}`,
  open: { checks, rungs },
});

const checks = fc.uniqueArray(
  fc.record({
    check: fc.constantFrom(...Object.keys(CHECKS), 'dropped'),
    status: fc.constantFrom('fail' as const, 'unknown' as const),
    waitsFor: fc.constantFrom('owner' as const, 'platform' as const),
    gain: fc.constantFrom(0, 0.3, 1, 4),
  }),
  { selector: ({ check }) => check },
);
const fleets = fc
  .array(
    fc.record({
      owner: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
      checks,
    }),
  )
  .map(all => all.map((one, id) => reportOf(id, one.owner, one.checks)));

describe('Items by fix', () => {
  it('have every item of the owners in exactly one group', () => {
    fc.assert(
      fc.property(fleets, fleet => {
        const groups = [...groupItems(fleet, CHECKS).values()];
        const grouped = groups.flatMap(({ items }) =>
          items.map(({ entityId, check }) => `${entityId} ${check}`),
        );
        const wanted = fleet.flatMap(({ entityId, open: { checks: all } }) =>
          all
            .filter(one => one.waitsFor === 'owner' && one.check !== 'dropped')
            .map(({ check }) => `${entityId} ${check}`),
        );
        expect(grouped.sort()).toEqual(wanted.sort());
        for (const { check, place, items, gain } of groups) {
          expect(items.every(one => one.check === check)).toBe(true);
          expect(place === undefined || check === 'reachable').toBe(true);
          const sum = items.reduce((all, one) => all + one.gain, 0);
          expect(gain).toBeCloseTo(sum);
        }
      }),
    );
  });

  it('have one order, in which no two are at the same place', () => {
    const sorts = fc.constantFrom(
      'ratio' as const,
      'gain' as const,
      'effort' as const,
      'entities' as const,
    );
    fc.assert(
      fc.property(fleets, sorts, (fleet, sort) => {
        const groups = [...groupItems(fleet, CHECKS).values()];
        const ranked = rankGroups(groups, sort);
        expect(rankGroups([...groups].reverse(), sort)).toEqual(ranked);
        ranked
          .slice(1)
          .forEach(({ rank }, index) =>
            expect(compareRanks(ranked[index].rank, rank)).toBeLessThan(0),
          );
      }),
    );
  });

  it('count the effort of what is mended in one place once', () => {
    const fleet = [1, 2, 3].map(id =>
      reportOf(id, 'one', [open('reachable'), open('runbook')]),
    );
    const groups = [...groupItems(fleet, CHECKS).values()];
    expect(
      groups.map(group => [group.check, group.place, totalEffort(group)]),
    ).toEqual([
      ['reachable', 'group:default/one', 5],
      ['runbook', undefined, 60],
    ]);
    const ranked = rankGroups(groups, 'ratio').map(({ group }) => group.check);
    expect(ranked).toEqual(['reachable', 'runbook']);
  });

  it('take a guide that all read for no place where all is mended', () => {
    const fleet = [reportOf(1, 'one', [open('tested')])];
    const [group] = groupItems(fleet, CHECKS).values();
    expect(group.place).toBeUndefined();
  });

  it('have no place without an owner', () => {
    const fleet = [reportOf(1, undefined, [open('reachable')])];
    const [group] = groupItems(fleet, CHECKS).values();
    expect(group.place).toBeUndefined();
    expect(totalEffort(group)).toBe(5);
  });
});

describe('What the first fixes lift', () => {
  const rungs = (...needs: string[][]): OpenRung[] =>
    needs.map((one, index) => ({ level: LEVELS[index], needs: one }));
  const liftBy = (done: string[], fleet: OpenReport[]) => {
    const groups = [...groupItems(fleet, CHECKS).values()];
    const first = groups.filter(({ check }) => done.includes(check));
    return liftOf(first, fleet, { checks: CHECKS, levels: LEVELS });
  };
  const both = [open('runbook'), open('reachable')];

  it('is who lacks nothing else for the next level', () => {
    const fleet = [
      reportOf(1, 'one', both, rungs(['runbook'], ['reachable'])),
      reportOf(2, 'one', both, rungs(['runbook', 'reachable'])),
    ];
    expect(liftBy(['runbook'], fleet)).toEqual({
      level: 'bronze',
      entities: 1,
    });
    expect(liftBy(['reachable'], fleet)).toBeUndefined();
    expect(liftBy(['runbook', 'reachable'], fleet)).toEqual({
      level: 'silver',
      entities: 2,
    });
  });

  it('goes past a rung that only waits for the one below', () => {
    const fleet = [
      reportOf(1, 'one', [open('runbook')], rungs(['runbook'], [], ['tested'])),
    ];
    expect(liftBy(['runbook'], fleet)).toEqual({
      level: 'silver',
      entities: 1,
    });
  });

  it('stops at what is closed, and at what waits for others', () => {
    const closed: OpenRung = { level: 'silver', needs: [], closed: true };
    const fleet = [
      reportOf(1, 'one', both, [...rungs(['runbook']), closed]),
      reportOf(
        2,
        'one',
        [open('runbook', { waitsFor: 'platform', status: 'unknown' })],
        rungs(['runbook']),
      ),
    ];
    expect(liftBy(['runbook'], fleet)).toEqual({
      level: 'bronze',
      entities: 1,
    });
  });

  it('is of the group alone whose place is mended', () => {
    const fleet = ['one', 'two'].map((owner, id) =>
      reportOf(id, owner, [open('reachable')], rungs(['reachable'])),
    );
    const [first] = groupItems(fleet, CHECKS).values();
    const options = { checks: CHECKS, levels: LEVELS };
    expect(liftOf([first], fleet, options)?.entities).toBe(1);
  });
});
