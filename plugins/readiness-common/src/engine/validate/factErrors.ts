import { FactDefinition } from '../../model';
import { sourceOf } from '../condition/compileLeaf';
import { errorAt, PlacedError } from './definitionError';

/** Facts that are declared here must not stand in a namespace that a collector owns. */
export function factErrors(
  declared: Readonly<Record<string, FactDefinition>>,
  known: readonly FactDefinition[],
): PlacedError[] {
  const taken = new Set(known.map(fact => sourceOf(fact.ref)));
  return Object.keys(declared)
    .filter(ref => taken.has(sourceOf(ref)))
    .map(ref =>
      errorAt(
        'namespace-taken',
        ['facts', ref],
        `"${sourceOf(
          ref,
        )}" belongs to a collector; choose a namespace of your own, for example "own-${ref}"`,
      ),
    );
}
