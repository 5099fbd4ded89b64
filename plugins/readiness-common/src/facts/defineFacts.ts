import { FactDefinition } from '../model';

/**
 * What the facts of one collector have in common.
 *
 * @public
 */
export type SharedFactFields = Pick<
  FactDefinition,
  'signal' | 'maxAge' | 'holdFor'
>;

/**
 * What each fact of a collector says for itself.
 *
 * @public
 */
export type OwnFactFields = Pick<
  FactDefinition,
  'type' | 'title' | 'kind' | 'unit'
>;

/**
 * A fact whose ref the compiler knows, so that a slip in a built-in definition does not compile.
 *
 * @public
 */
export type NamedFact<Ref extends string = string> = FactDefinition & {
  ref: Ref;
};

/**
 * The facts of one collector, under its namespace, all with the same freshness.
 *
 * @public
 */
export function defineFacts<Collector extends string, Name extends string>(
  collector: Collector,
  shared: SharedFactFields,
  facts: Record<Name, OwnFactFields>,
): NamedFact<`${Collector}/${Name}`>[] {
  return (Object.entries(facts) as [Name, OwnFactFields][]).map(
    ([name, own]) => ({
      ref: `${collector}/${name}` as const,
      ...shared,
      ...own,
    }),
  );
}
