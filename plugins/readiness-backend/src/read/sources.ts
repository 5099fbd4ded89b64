import {
  comparisonsOf,
  DefinitionSet,
  FactStates,
  Report,
  SourceState,
} from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { CollectorState } from '../stores/CollectorRunStore';

/** Ids of the collectors that the checks of a report ask. */
export function collectorsAskedBy(
  report: Report,
  { checks }: DefinitionSet,
): string[] {
  return report.results.flatMap(({ check }) =>
    comparisonsOf(checks[check].when).map(({ fact }) => collectorOf(fact)),
  );
}

/** How fresh what each of some collectors said of one entity is; those that never ran are left out. */
export function sourcesOf(
  asked: ReadonlySet<string>,
  facts: FactStates,
  known: {
    states: readonly CollectorState[];
    collectors: readonly Pick<Collector, 'id' | 'title'>[];
  },
): SourceState[] {
  return [...asked].sort().flatMap(id => {
    const said = Object.entries(facts)
      .filter(([ref]) => collectorOf(ref) === id)
      .map(([, state]) => state);
    const run = known.states.find(({ collector }) => collector === id);
    if (said.length === 0 && !run) return [];
    const asOf = said
      .flatMap(state => state.asOf ?? [])
      .sort()
      .at(-1);
    const failure =
      said.find(state => state.failure)?.failure ??
      (said.length === 0 ? run?.failure : undefined);
    const title = known.collectors.find(one => one.id === id)?.title ?? id;
    return [
      {
        collector: id,
        title,
        ...(asOf && { asOf }),
        ...(failure && { failure }),
      },
    ];
  });
}

/** The id of the collector that a fact belongs to. */
export function collectorOf(fact: string): string {
  return fact.slice(0, fact.indexOf('/'));
}
