import { z } from 'zod/v4';

/**
 * Which entities are meant: the platform's filter language (`@backstage/filter-predicates`), read
 * strictly. Paths go over the entity and its traits (`traits.tier`). Equality ignores case.
 *
 * @public
 */
export type EntityPredicate =
  | { $all: EntityPredicate[] }
  | { $any: EntityPredicate[] }
  | { $not: EntityPredicate }
  | { [path: string]: PredicateValue };

/**
 * What a path of a predicate is compared with.
 *
 * @public
 */
export type PredicatePrimitive = string | number | boolean;

/**
 * What is wanted at a path: a value, or exactly one operator.
 *
 * @public
 */
export type PredicateValue =
  | PredicatePrimitive
  | { $exists: boolean }
  | { $in: PredicatePrimitive[] }
  | { $contains: PredicatePrimitive }
  | { $hasPrefix: string };

const PATH =
  /^(kind|metadata\.(name|namespace|title|annotations\..+|labels\..+|tags)|spec\.(type|lifecycle|owner|system|domain|tier)|traits\.(profile|tier|revenue|stateful|stage))$/;

const primitive = z.union([z.string(), z.number(), z.boolean()]);

const valueSchema = z.union(
  [
    primitive,
    z.strictObject({ $exists: z.boolean() }),
    z.strictObject({ $in: z.array(primitive).min(1) }),
    z.strictObject({ $contains: primitive }),
    z.strictObject({ $hasPrefix: z.string().min(1) }),
  ],
  {
    error:
      'must be a string, number or boolean, or exactly one of $exists, $in, $contains, $hasPrefix, for example { "$in": ["service", "website"] }',
  },
);

const pathsSchema = z
  .record(z.string(), valueSchema)
  .superRefine((paths, context) => {
    if (Object.keys(paths).length === 0) {
      context.addIssue({
        code: 'custom',
        message:
          'must not be empty, for example { "kind": "Component" }; leave the field out to mean every entity',
      });
    }
    for (const path of Object.keys(paths)) {
      if (!PATH.test(path)) {
        context.addIssue({
          code: 'custom',
          path: [path],
          message:
            'is not a path that can be matched; use kind, metadata.name, metadata.namespace, metadata.title, metadata.tags, metadata.annotations.<name>, metadata.labels.<name>, spec.type, spec.lifecycle, spec.owner, spec.system, spec.domain, spec.tier or traits.<name>, for example { "spec.type": "service" }',
        });
      }
    }
  });

/**
 * One logical operator, alone, or a map of paths: mixing them is refused rather than guessed at.
 *
 * @public
 */
export const entityPredicateSchema: z.ZodType<EntityPredicate> = z.lazy(() =>
  z
    .record(z.string(), z.unknown())
    .superRefine((value, context) => {
      const schema = schemaFor(value);
      const parsed = schema.safeParse(value);
      parsed.error?.issues.forEach(issue =>
        context.addIssue({
          code: 'custom',
          path: issue.path,
          message: issue.message,
        }),
      );
    })
    .transform(value => value as EntityPredicate),
);

function schemaFor(value: Record<string, unknown>): z.ZodType {
  if ('$all' in value)
    return z.strictObject({ $all: z.array(entityPredicateSchema).min(1) });
  if ('$any' in value)
    return z.strictObject({ $any: z.array(entityPredicateSchema).min(1) });
  if ('$not' in value) return z.strictObject({ $not: entityPredicateSchema });
  return pathsSchema;
}
