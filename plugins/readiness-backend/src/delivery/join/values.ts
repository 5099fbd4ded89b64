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

/** When a step was first taken. */
export function firstOf(
  { steps }: DeliveryState,
  ...names: string[]
): Instant | undefined {
  return names
    .flatMap(name => steps[name]?.[0] ?? [])
    .sort()
    .at(0);
}

/** When a step was last taken. */
export function lastOf(
  { steps }: DeliveryState,
  ...names: string[]
): Instant | undefined {
  return names
    .flatMap(name => steps[name]?.[1] ?? [])
    .sort()
    .at(-1);
}

/** The fields that are known, so that what is unknown is left out. */
export function known<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
