import { JsonObject, JsonValue } from '@backstage/types';
import { Change, valueOf } from './Change';
import { Complaint, notAMap, nothingThere } from './Complaint';
import { mergeFields } from './mergeFields';
import { isMap } from './values';

/** What the layers so far made of one definition. */
export interface Folded {
  value: JsonObject;
  /** Taken out by the last layer that spoke of it. */
  isOut: boolean;
}

export type FoldedMap = Map<string, Folded>;

/** Applies a change; one that cannot be applied is complained of and left out. */
export function foldDefinition(
  folded: FoldedMap,
  change: Change,
): Complaint | undefined {
  const { id } = change.unit;
  const below = folded.get(id);
  const value = valueOf(change);
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') {
    if (!below) return nothingThere(change, folded.keys());
    folded.set(id, { ...below, isOut: !value });
    return undefined;
  }
  if (!isMap(value)) return notAMap(change);
  folded.set(id, { value: merged(below?.value, value), isOut: false });
  return undefined;
}

function merged(below: JsonObject | undefined, value: JsonValue): JsonObject {
  return mergeFields(below, value) as JsonObject;
}
