import { FactDefinition } from 'backstage-plugin-readiness-common';

/** What a source says, and of which signals. */
export function factsOf(facts: readonly FactDefinition[]) {
  return {
    signals: [...new Set(facts.map(({ signal }) => signal))].sort(),
    facts: facts.map(({ ref }) => ref).sort(),
  };
}
