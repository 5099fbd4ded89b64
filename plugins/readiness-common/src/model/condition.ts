import { JsonValue } from '@backstage/types';
import { z } from 'zod/v4';
import { FactRef, factRefSchema } from './fact';
import { EntityPredicate, entityPredicateSchema } from './predicate';

/**
 * What a check asks: a tree over fact comparisons, judged by three-valued logic. `all` fails if any
 * part fails, else is unknown if any part is; `any` is its dual; `not` of unknown is unknown.
 *
 * @public
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | ChoiceCondition
  | Comparison;

/**
 * Asks different things of different entities; decided by the entity and its traits, never by facts.
 *
 * @public
 */
export interface ChoiceCondition {
  if: EntityPredicate;
  then: Condition;
  else: Condition;
}

/**
 * One fact held against one wanted value.
 *
 * @public
 */
export interface Comparison {
  fact: FactRef;
  operator: string;
  value?: JsonValue;
  /**
   * Leaves this comparison out of `all` and `any` until its collector is connected:
   * "somebody is on call now, where a source can tell".
   */
  whereConnected?: boolean;
}

/**
 * A comparison, read strictly.
 *
 * @public
 */
export const comparisonSchema = z.strictObject({
  fact: factRefSchema,
  operator: z.string(),
  value: z.json().optional(),
  whereConnected: z.boolean().optional(),
});

/**
 * The shape only; whether facts and operators exist and fit is checked over the whole set.
 *
 * @public
 */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z
    .record(z.string(), z.unknown())
    .superRefine((value, context) => {
      schemaFor(value)
        .safeParse(value)
        .error?.issues.forEach(issue =>
          context.addIssue({
            code: 'custom',
            path: issue.path,
            message: issue.message,
          }),
        );
    })
    .transform(value => value as unknown as Condition),
);

function schemaFor(value: Record<string, unknown>): z.ZodType {
  const parts = z.array(conditionSchema).min(1);
  if ('all' in value) return z.strictObject({ all: parts });
  if ('any' in value) return z.strictObject({ any: parts });
  if ('not' in value) return z.strictObject({ not: conditionSchema });
  if ('if' in value) {
    return z.strictObject({
      if: entityPredicateSchema,
      then: conditionSchema,
      else: conditionSchema,
    });
  }
  return comparisonSchema;
}

/**
 * The comparisons of a tree, left to right.
 *
 * @public
 */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  if ('if' in condition) {
    return [condition.then, condition.else].flatMap(comparisonsOf);
  }
  return [condition];
}
