import { InputError } from '@backstage/errors';
import { hashOf } from 'backstage-plugin-readiness-common';
import { ReportFilter } from '../../stores/ReportSearch';
import { ActionSort, Rank } from './rankGroups';

/** What a cursor belongs to. */
export interface ActionCursorList {
  filter: ReportFilter;
  sort: ActionSort;
  check?: string;
}

/** Opaque to callers. The rank of the last group of the page: should it be gone by then, the place is not. */
export function encodeActionCursor(rank: Rank, list: ActionCursorList): string {
  return Buffer.from(JSON.stringify([listId(list), ...rank])).toString(
    'base64url',
  );
}

export function decodeActionCursor(
  cursor: string,
  list: ActionCursorList,
): Rank {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 4) throw noCursor();
  const [id, first, then, key] = parts;
  if (!isNumber(first) || !isNumber(then) || typeof key !== 'string')
    throw noCursor();
  if (id !== listId(list)) {
    throw new InputError(
      'cursor: it belongs to a list with other filters or another sort; leave it out to start this list',
    );
  }
  return [first, then, key];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function noCursor(): InputError {
  return new InputError(
    'cursor: it is not one that this API gave; pass `nextCursor` of the page before as it is',
  );
}

function listId({ filter, sort, check = '' }: ActionCursorList): string {
  return hashOf({ filter, sort, check }).slice(0, 16);
}
