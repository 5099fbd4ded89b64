import { JsonValue } from '@backstage/types';
import { FactType } from '../../model';
import { OPERATORS } from '../operatorRegistry';
import { Operator } from '../operators/operator';
import { aFact } from './definitions';
import { NOW } from './input';

type Pair = readonly [seen: JsonValue, wanted: JsonValue];

/** What an operator promises. */
interface Promises {
  type: FactType;
  unit?: string;
  holds: readonly Pair[];
  fails: readonly Pair[];
  accepts: readonly JsonValue[];
  refuses: readonly (JsonValue | undefined)[];
  reads: readonly (readonly [wanted: JsonValue, text: string])[];
  doesNotTake: readonly FactType[];
}

/** Tests what every operator must keep, and what this one promises. */
// eslint-disable-next-line jest/no-export -- each operator's test is this one, filled in
export function describeOperator(operator: Operator, promises: Promises) {
  const { type, unit } = promises;
  const fact = aFact('any/fact', { type, ...(unit && { unit }) });
  const holds = (seen: JsonValue, wanted: JsonValue) =>
    operator.compare(seen, wanted, NOW).holds;

  describe(`operator ${operator.id}`, () => {
    it('is registered, kebab-case and takes the type it is tested with', () => {
      expect(OPERATORS.get(operator.id)).toBe(operator);
      expect(operator.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(operator.title).not.toBe('');
      expect(operator.takes).toContain(type);
      promises.doesNotTake.forEach(other =>
        expect(operator.takes).not.toContain(other),
      );
    });

    it.each(promises.holds)('%j holds against %j', (seen, wanted) => {
      expect(holds(seen, wanted)).toBe(true);
    });

    if (promises.fails.length > 0) {
      it.each(promises.fails)('%j does not hold against %j', (seen, wanted) => {
        expect(holds(seen, wanted)).toBe(false);
      });
    }

    it.each(promises.reads)('reads %j as %j', (wanted, text) => {
      expect(operator.wantedText(wanted, fact)).toBe(text);
    });

    const schema = operator.wanted?.(type);
    if (schema) {
      it.each(rows(promises.accepts))('accepts %j', wanted => {
        expect(schema.safeParse(wanted).success).toBe(true);
      });

      it.each(rows(promises.refuses))(
        'refuses %j and shows an example',
        wanted => {
          const message = schema.safeParse(wanted).error?.issues[0].message;
          expect(message).toMatch(/for example/);
        },
      );
    }
  });
}

/** Each value as a row of its own, lists included. */
function rows<T>(values: readonly T[]): [T][] {
  return values.map(value => [value]);
}
