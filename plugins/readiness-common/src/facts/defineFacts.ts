import { FactDefinition } from '../model';

type Shared = Pick<FactDefinition, 'signal' | 'maxAge' | 'holdFor'>;
type Own = Pick<FactDefinition, 'type' | 'title' | 'kind' | 'unit'>;

/** A fact whose ref the compiler knows, so that a slip in a built-in definition does not compile. */
export type NamedFact<Ref extends string = string> = FactDefinition & {
  ref: Ref;
};

/** The facts of one collector, under its namespace, all with the same freshness. */
export function defineFacts<Collector extends string, Name extends string>(
  collector: Collector,
  shared: Shared,
  facts: Record<Name, Own>,
): NamedFact<`${Collector}/${Name}`>[] {
  return (Object.entries(facts) as [Name, Own][]).map(([name, own]) => ({
    ref: `${collector}/${name}` as const,
    ...shared,
    ...own,
  }));
}
