import { ConflictError } from '@backstage/errors';
import { FactDefinition } from 'backstage-plugin-readiness-common';
import { DeclaredNamespace } from '../stores/OwnFactStore';

/**
 * A declaration over the one before it: facts are added and changed, never removed, and no fact changes
 * its type, since answers of the old one are stored.
 */
export function mergeDeclaration(
  next: DeclaredNamespace,
  previous: DeclaredNamespace | undefined,
): DeclaredNamespace {
  const facts = new Map(previous?.facts.map(fact => [fact.ref, fact]));
  const retyped = next.facts.filter(({ ref, type }) => {
    const before = facts.get(ref);
    return before && before.type !== type;
  });
  if (retyped.length > 0) {
    throw new ConflictError(retypedMessage(retyped, facts));
  }
  next.facts.forEach(fact => facts.set(fact.ref, fact));
  return {
    ...next,
    facts: [...facts.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}

function retypedMessage(
  retyped: readonly FactDefinition[],
  facts: ReadonlyMap<string, FactDefinition>,
): string {
  const which = retyped.map(
    ({ ref, type }) => `'${ref}' is a ${facts.get(ref)?.type}, not a ${type}`,
  );
  return `The type of a fact never changes: ${which.join(
    '; ',
  )}. Declare another fact, for example '${retyped[0].ref}-2'`;
}
