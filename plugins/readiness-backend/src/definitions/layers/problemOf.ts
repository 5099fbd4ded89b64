import { JsonValue } from '@backstage/types';
import { DefinitionError } from 'backstage-plugin-readiness-common';
import { pathOf } from './Change';
import { Complaint } from './Complaint';
import { isMap } from './values';

/** What a layer is told of one of its changes, with the path as it is written there. */
export function problemOf(
  { change, code, rest, message }: Complaint,
  root?: string,
): DefinitionError {
  const path = [
    ...(root === undefined ? [] : [root]),
    ...pathOf(change.unit),
    ...asWritten(change.current, rest),
  ];
  const held =
    change.state === 'kept' ? '. What it said before stays in force' : '';
  return { code, path: path.join('.'), message: `${message}${held}` };
}

/** Lists are counted rather than named. */
function asWritten(
  value: JsonValue | undefined,
  [part, ...rest]: readonly string[],
): string[] {
  if (part === undefined) return [];
  if (Array.isArray(value)) {
    const named = value.findIndex(item => isMap(item) && item.id === part);
    const index = named < 0 ? part : `${named}`;
    return [index, ...asWritten(value[Number(index)], rest)];
  }
  return [part, ...asWritten(isMap(value) ? value[part] : undefined, rest)];
}
