import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { noSuchEntity } from './EntityAccess';
import { RestContext } from './RestContext';
import { Caller } from './route';

/** Reads something of one entity for a caller who may read the entity. */
export async function readOfEntity<T>(
  params: CompoundEntityRef,
  caller: Caller,
  { access }: RestContext,
  read: (ref: EntityRef) => Promise<T | undefined>,
): Promise<T> {
  const ref = stringifyEntityRef(params);
  await access.assertMayRead(ref, caller);
  const found = await read(ref);
  if (found === undefined) throw noSuchEntity(ref);
  return found;
}
