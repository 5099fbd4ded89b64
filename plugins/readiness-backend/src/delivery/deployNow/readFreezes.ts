import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  EntityPredicate,
  entityPredicateSchema,
} from 'backstage-plugin-readiness-common';
import { createAppliesTo } from '../../collection/appliesTo';
import { readInstant } from '../../facts/readInstant';
import { StoredEntity } from '../../stores/EntityStore';
import { Freeze } from '../figures/Freeze';

/** The freezes that apply to an entity: past, present and to come. */
export type FreezesOf = (
  entity: Pick<StoredEntity, 'entity' | 'traits'>,
) => Freeze[];

const KEY = 'readiness.deployments.freezes';

/**
 * Reads `readiness.deployments.freezes`.
 *
 * @throws when one is wrong, with its key and an example: a freeze that is quietly left out stops nobody
 */
export function readFreezes(config: Config): FreezesOf {
  const freezes = config.getOptionalConfig(KEY);
  const declared = (freezes?.keys() ?? []).map(id =>
    readFreeze(`${KEY}.${id}`, freezes!.getConfig(id)),
  );
  return entity =>
    declared
      .filter(({ appliesTo }) => appliesTo(entity))
      .map(({ freeze }) => freeze);
}

function readFreeze(key: string, config: Config) {
  const from = instantAt(key, 'from', config);
  const to = instantAt(key, 'to', config);
  if (to <= from) {
    throw new InputError(`${key}.to must be later than from, which is ${from}`);
  }
  const reason = config.getOptional<unknown>('reason');
  if (typeof reason !== 'string' || !reason.trim()) {
    throw new InputError(
      `${key}.reason must say why, for example "Our biggest sale of the year"`,
    );
  }
  const freeze: Freeze = { from, to, reason };
  return { freeze, appliesTo: readAppliesTo(key, config) };
}

function instantAt(key: string, field: 'from' | 'to', config: Config) {
  const instant = readInstant(config.getOptional(field));
  if (instant) return instant;
  throw new InputError(
    `${key}.${field} must be a date and time with its offset, for example "2026-12-18T18:00:00+01:00"`,
  );
}

function readAppliesTo(key: string, config: Config) {
  const raw = config.getOptional<unknown>('appliesTo');
  if (raw === undefined) return createAppliesTo({});
  const { data, error } = entityPredicateSchema.safeParse(raw);
  if (!error) return createAppliesTo({ appliesTo: data as EntityPredicate });
  const [{ path, message }] = error.issues;
  throw new InputError(
    `${[key, 'appliesTo', ...path.map(String)].join('.')} ${message}`,
  );
}
