import { JsonValue } from '@backstage/types';
import { z } from 'zod/v4';
import { FactDefinition, FactType } from '../../model';

/**
 * Whether a value holds against the wanted one, and until when that stays so.
 *
 * @public
 */
export interface Holding {
  holds: boolean;
  /** Milliseconds since the epoch at which the answer changes by itself; left out when it never does. */
  flipsAt?: number;
}

/**
 * One way to hold a fact against a wanted value. A new one is a file, its test and a line in the index.
 *
 * @public
 */
export interface Operator<Wanted = JsonValue> {
  id: string;
  /** As it reads in a list to choose from. */
  title: string;
  /** Types of facts that it can compare. */
  takes: readonly FactType[];
  /** The wanted value for a fact of that type; left out by an operator that takes none. */
  wanted?: (type: FactType) => z.ZodType<Wanted>;
  /** Set where an answer that there is nothing settles the question; elsewhere it stays unknown. */
  absentFails?: true;
  /** What was wanted, to be read: `at least 2 members`. */
  wantedText: (wanted: Wanted, fact: FactDefinition) => string;
  /** The same under `not`; `not …` unless given. */
  negatedText?: string;
  /** What was seen, to be read, where the value alone would not do. */
  seenText?: (seen: JsonValue, fact: FactDefinition) => string;
  /** Only ever called with a value of the fact's type; must not throw for any. */
  compare: (seen: JsonValue, wanted: Wanted, now: number) => Holding;
}

export const HOLDS: Holding = Object.freeze({ holds: true });
export const DOES_NOT_HOLD: Holding = Object.freeze({ holds: false });

/** The answer of a comparison over which time has no power. */
export function holding(holds: boolean): Holding {
  return holds ? HOLDS : DOES_NOT_HOLD;
}

/**
 * Checks the definition of an operator, and forgets the type of its wanted value: whether a value
 * fits is settled by the operator's own schema when definitions are read.
 */
export function defineOperator<Wanted>(operator: Operator<Wanted>): Operator {
  return operator as unknown as Operator;
}
