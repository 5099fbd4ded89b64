import { stringifyEntityRef } from '@backstage/catalog-model';
import { Recogniser } from '../recognise';
import { ownerOf } from './owner';

/** People in the owning group and in groups below it; asked of groups alone. */
export const members: Recogniser = (entity, catalog) => {
  const owner = ownerOf(entity, catalog);
  if (owner?.kind.toLocaleLowerCase('en-US') !== 'group') return undefined;
  return { value: catalog.membersOf(stringifyEntityRef(owner)).length };
};
