type Map_ = Readonly<Record<string, unknown>>;

/** No map of ours can have these keys in their order: numbers always come first, this one is no key. */
const UNORDERABLE = /^(?:\d+|__proto__)$/;
const OUT_OF_REACH = Symbol('out of reach');

/**
 * The one text of a JSON value: RFC 8785, keys sorted by UTF-16 code units, no whitespace. Keys whose
 * value is undefined are left out. Throws for what JSON cannot say: NaN, infinities, undefined itself.
 *
 * Written out here because every report is hashed at every evaluation: the values are put in order
 * where they are not, and the machine's own JSON writes them, which takes a fraction of the time of
 * the package `canonicalize`, against which it is tested. So a map costs least whose keys are written
 * in their order.
 *
 * @public
 */
export function canonicalJson(value: unknown): string {
  const ordered = inOrder(value);
  return ordered === OUT_OF_REACH ? textOf(value) : JSON.stringify(ordered);
}

/** The same value with the keys of all its maps in order: itself where they are. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return checked(value);
  return Array.isArray(value) ? listInOrder(value) : mapInOrder(value as Map_);
}

function listInOrder(list: readonly unknown[]): unknown {
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const ordered = inOrder(list[i]);
    if (ordered === OUT_OF_REACH) return OUT_OF_REACH;
    if (ordered !== list[i]) copy ??= list.slice(0, i);
    copy?.push(ordered);
  }
  return copy ?? list;
}

function mapInOrder(map: Map_): unknown {
  const keys = Object.keys(map);
  if (keys.some(key => isUnorderable(key))) return OUT_OF_REACH;
  let changed = !isSorted(keys);
  if (changed) keys.sort();
  const values: unknown[] = [];
  for (const key of keys) {
    const value = map[key];
    const ordered = value === undefined ? undefined : inOrder(value);
    if (ordered === OUT_OF_REACH) return OUT_OF_REACH;
    changed ||= ordered !== value;
    values.push(ordered);
  }
  return changed ? mapOf(keys, values) : map;
}

function mapOf(keys: readonly string[], values: readonly unknown[]): Map_ {
  const map: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) map[keys[i]] = values[i];
  return map;
}

function isSorted(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) {
    if (keys[i - 1] > keys[i]) return false;
  }
  return true;
}

/** Looks at the first character first: nearly no key begins like that. */
function isUnorderable(key: string): boolean {
  const first = key.charCodeAt(0);
  return (
    (first === 95 || (first >= 48 && first <= 57)) && UNORDERABLE.test(key)
  );
}

function checked(value: unknown): unknown {
  const isText = typeof value === 'string' || typeof value === 'boolean';
  if (isText || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`${String(value)} has no canonical JSON`);
}

/** The long way: everything written out here. */
function textOf(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(checked(value));
  }
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const map = value as Map_;
  const entries = Object.keys(map)
    .filter(key => map[key] !== undefined)
    .sort()
    .map(key => `${JSON.stringify(key)}:${textOf(map[key])}`);
  return `{${entries.join()}}`;
}
