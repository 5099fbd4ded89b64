import { resolveRef } from '../../catalog/refs';
import { textOf } from '../annotations';
import { Recogniser } from '../recognise';

/** As the catalog names it; as it was written where that is no reference. */
export const system: Recogniser = entity => {
  const written = textOf(entity.spec?.system);
  const value = resolveRef(written, entity, 'system') ?? written;
  return value ? { value } : undefined;
};

export const systemResolves: Recogniser = (entity, catalog) => {
  const found = system(entity, catalog);
  return found && { value: Boolean(catalog.get(String(found.value))) };
};
