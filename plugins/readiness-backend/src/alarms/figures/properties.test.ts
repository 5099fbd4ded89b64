import fc from 'fast-check';
import { NOW } from '../../delivery/figures/__testUtils__/records';
import { DAY } from '../../delivery/figures/spans';
import { AlarmRecord, EntityAlarms } from '../records';
import { alarmFacts } from './alarmFacts';
import { optionsWith } from './__testUtils__/alarms';
import { anyAlarms } from './__testUtils__/arbitraries';
import { seeAlarms } from './seeAlarms';

const options = optionsWith();
const figured = (alarms: EntityAlarms, now = NOW) =>
  alarmFacts(alarms, undefined, { now, options });

/** Each names alarms that something is wrong with: nothing named is a pass. */
const BAD = [
  'alarms/unrouted',
  'alarms/critical-without-runbook',
  'alarms/critical-without-cause',
  'alarms/stuck-firing',
  'alarms/stuck-without-data',
  'alarms/stuck-off',
  'alarms/noisy',
  'alarms/self-resolving',
] as const;

const passing = (alarms: EntityAlarms) => {
  const { facts } = figured(alarms);
  return BAD.filter(ref => {
    const said = facts[ref];
    return said.status === 'present' && (said.value as []).length === 0;
  });
};

const listed = (
  alarms: EntityAlarms,
  ref: 'golden-signals' | 'run-signals',
) => {
  const said = figured(alarms).facts[`alarms/${ref}`];
  return said.status === 'present' ? (said.value as string[]) : [];
};

/** What a source may not tell of an alarm that is meant for people. */
const LOSSES: ((record: AlarmRecord) => AlarmRecord)[] = [
  ({ routedTo: _, ...record }) => record,
  ({ unroutedSince: _, ...record }) => record,
  ({ withoutRunbookSince: _, ...record }) => record,
  ({ runbook: _, ...record }) => record,
  ({ dashboard: _, ...record }) => record,
  ({ logs: _, ...record }) => record,
  ({ children: _, ...record }) => record,
  ({ metric: _, ...record }) => record,
  record =>
    record.severity === 'info' ? record : { ...record, severity: undefined },
];

describe('facts about alarms', () => {
  it('do not depend on the order in which alarms are told', () => {
    const shuffled = anyAlarms.chain(alarms =>
      fc.tuple(
        fc.constant(alarms),
        fc
          .shuffledSubarray([...alarms.alarms], {
            minLength: alarms.alarms.length,
          })
          .map(list => ({ ...alarms, alarms: list })),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([alarms, other]) => {
        expect(figured(other)).toEqual(figured(alarms));
      }),
    );
  });

  it('hold until they say, and at every instant before', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyAlarms, part, (alarms, share) => {
        const { facts, validUntil } = figured(alarms);
        const end = validUntil ? Date.parse(validUntil) : NOW + 100 * DAY;
        expect(end).toBeGreaterThan(NOW);
        const between = NOW + Math.floor(share * (end - 1 - NOW));
        expect(figured(alarms, between).facts).toEqual(facts);
        expect(figured(alarms, end - 1).facts).toEqual(facts);
      }),
    );
  });

  it('are never better for something that is not told', () => {
    fc.assert(
      fc.property(
        anyAlarms,
        fc.nat(),
        fc.constantFrom(...LOSSES),
        (alarms, at, lose) => {
          fc.pre(alarms.alarms.length > 0);
          const index = at % alarms.alarms.length;
          const less = {
            ...alarms,
            alarms: alarms.alarms.map((record, i) =>
              i === index ? lose(record) : record,
            ),
          };
          const was = passing(alarms);
          expect(passing(less).filter(ref => !was.includes(ref))).toEqual([]);
          for (const ref of ['golden-signals', 'run-signals'] as const) {
            const before = listed(alarms, ref);
            expect(listed(less, ref).filter(s => !before.includes(s))).toEqual(
              [],
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('tell nothing of noise while nobody knows since when it was listened', () => {
    fc.assert(
      fc.property(anyAlarms, alarms => {
        const deaf = {
          ...alarms,
          sources: alarms.sources.map(({ historySince: _, ...one }) => one),
        };
        const judged = seeAlarms(alarms.alarms, options).filter(
          ({ notJudged, record }) => !notJudged && !record.goneAt,
        );
        fc.pre(judged.length > 0);
        expect(figured(deaf).facts['alarms/noisy']).toMatchObject({
          status: 'absent',
        });
      }),
    );
  });
});
