import { FactDefinition } from '../model';

type Shared = Pick<FactDefinition, 'signal' | 'maxAge' | 'holdFor'>;
type Own = Pick<FactDefinition, 'type' | 'title' | 'kind' | 'unit'>;

/** The facts of one collector, under its namespace, all with the same freshness. */
export function defineFacts(
  collector: string,
  shared: Shared,
  facts: Record<string, Own>,
): FactDefinition[] {
  return Object.entries(facts).map(([name, own]) => ({
    ref: `${collector}/${name}`,
    ...shared,
    ...own,
  }));
}
