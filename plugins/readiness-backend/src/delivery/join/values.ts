import { Instant } from 'backstage-plugin-readiness-common';
import { Actor } from 'backstage-plugin-readiness-node';
import { DeliveryState } from './DeliveryState';

export function textOf(
  { said }: DeliveryState,
  field: string,
): string | undefined {
  const value = said[field]?.[1];
  return typeof value === 'string' ? value : undefined;
}

export function actorOf(
  { said }: DeliveryState,
  field: string,
): Actor | undefined {
  // Written by `stateOf` alone.
  return said[field]?.[1] as unknown as Actor | undefined;
}

/** Who did it, unless it was a robot. */
export function namedPerson(
  state: DeliveryState,
  field: string,
): string | undefined {
  const actor = actorOf(state, field);
  return actor?.isBot ? undefined : actor?.id;
}

/** When a step was first taken. */
export function firstOf(
  { steps }: DeliveryState,
  ...names: string[]
): Instant | undefined {
  let first: Instant | undefined;
  for (const name of names) {
    const at = steps[name]?.[0];
    if (at && (!first || at < first)) first = at;
  }
  return first;
}

/** When a step was last taken. */
export function lastOf(
  { steps }: DeliveryState,
  ...names: string[]
): Instant | undefined {
  let last: Instant | undefined;
  for (const name of names) {
    const at = steps[name]?.[1];
    if (at && (!last || at > last)) last = at;
  }
  return last;
}

/** The fields that are known, so that what is unknown is left out. */
export function known<T extends object>(fields: T): Partial<T> {
  const all: Partial<T> = {};
  for (const name in fields) {
    if (fields[name] !== undefined) all[name] = fields[name];
  }
  return all;
}
