import { JsonObject } from '@backstage/types';
import { textOf } from '../annotations';
import { Recogniser } from '../recognise';
import { ownerOf } from './owner';

/** The address in the owner's profile. */
export const email: Recogniser = (entity, catalog) => {
  const profile = ownerOf(entity, catalog)?.spec?.profile;
  const value = isObject(profile) ? textOf(profile.email) : undefined;
  return value?.includes('@') ? { value } : undefined;
};

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
