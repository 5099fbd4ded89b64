import fc from 'fast-check';
import { DeliveryRecords } from '../records';
import { anyDeployments, anyRecords } from './__testUtils__/arbitraries';
import { factsOf, figuredOf } from './__testUtils__/factsOf';
import { aContext, daysAgo, NOW } from './__testUtils__/records';
import { deliveryFigures } from './deliveryFigures';
import { DAY } from './spans';

const context = {
  timeZone: 'Europe/Berlin',
  freezes: [{ from: daysAgo(40), to: daysAgo(-9), reason: 'stocktaking' }],
};
const figured = (records: DeliveryRecords, now = NOW) =>
  figuredOf(records, { ...context, now });

/** The same records as they would be stored, had they arrived in another order. */
const rearranged = (records: DeliveryRecords) =>
  fc
    .tuple(
      shuffled(records.deployments),
      shuffled(records.incidents),
      shuffled(records.changes),
    )
    .map(([deployments, incidents, changes]) => ({
      ...records,
      deployments,
      incidents,
      changes,
    }));

function shuffled<T extends { id: number }>(list: readonly T[]) {
  return fc
    .shuffledSubarray([...list], { minLength: list.length })
    .map(shuffledList => shuffledList.map((one, id) => ({ ...one, id })));
}

describe('facts and figures', () => {
  it('do not depend on the order in which events arrived', () => {
    fc.assert(
      fc.property(
        anyRecords.chain(records =>
          fc.tuple(fc.constant(records), rearranged(records)),
        ),
        ([records, other]) => {
          expect(figured(other)).toEqual(figured(records));
          expect(deliveryFigures(other, aContext(context))).toEqual(
            deliveryFigures(records, aContext(context)),
          );
        },
      ),
    );
  });

  it('are moved by no drill, but for the exercise', () => {
    fc.assert(
      fc.property(anyRecords, anyDeployments, (records, more) => {
        const drills = more.map((drill, index) => ({
          ...drill,
          cause: 'drill' as const,
          id: 1000 + index,
          deployment: `drill ${index}`,
        }));
        const [without, drilled] = [
          records,
          { ...records, deployments: [...records.deployments, ...drills] },
        ].map(given => {
          const { 'rollback-exercised-at': _, ...others } = factsOf(
            given,
            context,
          );
          return others;
        });
        expect(drilled).toEqual(without);
      }),
    );
  });

  it('hold until they say, and at every instant before', () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (records, part) => {
          const { facts, validUntil } = figured(records);
          const end = validUntil ? Date.parse(validUntil) : NOW + 500 * DAY;
          expect(end).toBeGreaterThan(NOW);
          for (const at of [
            NOW + Math.floor(part * (end - 1 - NOW)),
            end - 1,
          ]) {
            expect(figured(records, at).facts).toEqual(facts);
          }
        },
      ),
    );
  });

  it('count no more failed changes than changes, and keep a rate within its interval', () => {
    fc.assert(
      fc.property(anyRecords, records => {
        const { sampled, 'failed-changes': failed } = factsOf(records, context);
        const counted = typeof failed === 'number' ? failed : 0;
        expect(counted).toBeLessThanOrEqual(Number(sampled));
        const { figures } = deliveryFigures(records, aContext(context));
        const outside = figures.filter(
          ({ value = 0, interval }) =>
            interval && (value < interval.low || value > interval.high),
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});
