import { InputError } from '@backstage/errors';
import { hashOf } from 'backstage-plugin-readiness-common';
import { ListPlace, ReportFilter, ReportSort } from '../stores/ReportSearch';

/** What a cursor belongs to: a place in one list is none in another. */
export interface CursorList {
  filter: ReportFilter;
  sort: ReportSort;
}

/** Opaque to callers. What is in it is what they were shown: the last entity of the page. */
export function encodeListCursor(place: ListPlace, list: CursorList): string {
  const { key, ref } = place;
  return Buffer.from(JSON.stringify({ list: listId(list), key, ref })).toString(
    'base64url',
  );
}

export function decodeListCursor(cursor: string, list: CursorList): ListPlace {
  const { list: id, key, ref } = parse(cursor);
  if (typeof id !== 'string' || !isKey(key) || !isStorable(ref))
    throw noCursor();
  if (id !== listId(list) || typeof key !== keyType(list.sort)) {
    throw new InputError(
      'cursor: it belongs to a list with other filters or another sort; leave it out to start this list',
    );
  }
  return { key, ref };
}

function parse(cursor: string): Record<string, unknown> {
  try {
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (parsed && typeof parsed === 'object') return parsed;
  } catch {
    // Answered below, as any other text that is no cursor.
  }
  throw noCursor();
}

function noCursor(): InputError {
  return new InputError(
    'cursor: it is not one that this API gave; pass `nextCursor` of the page before as it is',
  );
}

function isKey(key: unknown): key is string | number {
  return (
    isStorable(key) || (Number.isInteger(key) && Math.abs(Number(key)) < 1e9)
  );
}

/** A text that a database takes. */
function isStorable(text: unknown): text is string {
  return typeof text === 'string' && !text.includes('\u0000');
}

function keyType({ by }: ReportSort) {
  return by === 'name' || by === 'changed' ? 'string' : 'number';
}

/** Long enough to tell lists apart; nobody is kept from anything by it. */
function listId(list: CursorList): string {
  return hashOf({ filter: list.filter, sort: list.sort }).slice(0, 16);
}
