import { JsonObject } from '@backstage/types';
import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { Ignored } from '../Reading';
import { readCdEvent } from './CdEvent';
import { readers } from './readers';
import { treatments } from './types';

const TYPE = /^dev\.cdevents\.([a-z]+\.[a-z]+)(\.|$)/;

/** Its `context` and `subject` give it away, on whatever it was carried. */
export function isCdEvent(raw: JsonObject): boolean {
  const { context, subject } = raw;
  return typeof context === 'object' && typeof subject === 'object';
}

export function typeOfCdEvent({ context }: JsonObject): string | undefined {
  const { type } = Object(context) as { type?: unknown };
  return typeof type === 'string' ? type : undefined;
}

/** @throws Refused, Ignored */
export function readCdEvents(
  raw: JsonObject,
  at: readonly PropertyKey[] = [],
): DeliveryEvent {
  const type = typeOfCdEvent(raw);
  const name = TYPE.exec(type ?? '')?.[1];
  const treatment = Object.hasOwn(treatments, name ?? '')
    ? treatments[name!]
    : undefined;
  if (!treatment) {
    throw new Ignored('it is no type of the CDEvents specification up to 0.6');
  }
  if ('ignored' in treatment) throw new Ignored(treatment.ignored);
  return readers[name!](readCdEvent(raw, at));
}
