import { JsonObject, JsonValue } from '@backstage/types';
import { mergeFields } from './mergeFields';
import { isMap } from './values';

/** A rung or a category, and where it stands among the others. */
export interface Item {
  id: string;
  order: number;
  /** Without its order. */
  value: JsonValue;
}

/** Between the first and the second stands 15. */
const STEP = 10;

/** Rungs or categories after a change: a list replaces them all, a map by id changes some. */
export function mergeList(below: readonly Item[], change: JsonValue): Item[] {
  if (Array.isArray(change)) return change.map(asItem);
  if (!isMap(change)) return [...below];
  let items = [...below];
  for (const [id, value] of Object.entries(change)) {
    const before = items.find(item => item.id === id);
    const others = items.filter(item => item !== before);
    if (value === false || value === undefined) items = others;
    else items = sorted([...others, changed(id, value, before, items)]);
  }
  return items;
}

function asItem(value: JsonValue, index: number): Item {
  const id = isMap(value) ? `${value.id}` : '';
  return { id, order: (index + 1) * STEP, value };
}

function changed(
  id: string,
  change: JsonValue,
  before: Item | undefined,
  items: readonly Item[],
): Item {
  const last = items.at(-1)?.order ?? 0;
  const order = before?.order ?? last + STEP;
  if (!isMap(change)) return { id, order, value: change };
  const { order: wanted, ...fields } = change;
  return {
    id,
    order: typeof wanted === 'number' ? wanted : order,
    value: { ...(mergeFields(before?.value, fields) as JsonObject), id },
  };
}

function sorted(items: Item[]): Item[] {
  return items.sort((a, b) => a.order - b.order);
}
