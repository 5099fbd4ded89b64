import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CollectedFacts, Collector } from './collector';
import { factValueError } from './factValue';

// Each throws when what it asks for does not hold.

/** Each fact once, under the collector's own id. */
export function checkDeclarations({ id, facts }: Collector) {
  const refs = facts.map(fact => fact.ref);
  expectThat(refs.length > 0, 'it declares no fact');
  const foreign = refs.filter(ref => !ref.startsWith(`${id}/`));
  expectThat(foreign.length === 0, `foreign facts: ${foreign.join(', ')}`);
  expectThat(new Set(refs).size === refs.length, 'a fact is declared twice');
}

/** What was asked for, each at most once. */
export function checkEntities(batch: readonly Entity[], all: CollectedFacts[]) {
  const wanted = new Set(batch.map(entity => stringifyEntityRef(entity)));
  for (const { entityRef } of all) {
    expectThat(
      wanted.delete(entityRef),
      `'${entityRef}' was not asked for, or came twice, or is not in lower case`,
    );
  }
}

/** Declared facts, of their declared types. */
export function checkFacts(collector: Collector, all: CollectedFacts[]) {
  const types = new Map(collector.facts.map(({ ref, type }) => [ref, type]));
  for (const { entityRef, facts } of all) {
    for (const [ref, observation] of Object.entries(facts)) {
      const type = types.get(ref);
      if (!type) throw new Error(`${entityRef}: '${ref}' is not declared`);
      if (observation.status !== 'present') continue;
      const error = factValueError(type, observation.value);
      expectThat(!error, `${entityRef}: '${ref}' ${error}`);
    }
  }
}

/** Two runs say the same, in whatever order. */
export function checkSame(first: CollectedFacts[], second: CollectedFacts[]) {
  const text = (all: CollectedFacts[]) =>
    all.map(one => JSON.stringify(one)).sort();
  expectThat(
    text(first).join('\n') === text(second).join('\n'),
    'two runs in a row said different things',
  );
}

function expectThat(holds: boolean, otherwise: string) {
  if (!holds) throw new Error(otherwise);
}
