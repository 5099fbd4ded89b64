import { Entity } from '@backstage/catalog-model';
import { MemoryCatalogSnapshot } from '../../catalog/MemoryCatalogSnapshot';
import { Recogniser } from '../recognise';

/** What a recogniser finds in the first of some entities, which are the whole catalog. */
export function recognised(recognise: Recogniser, ...catalog: Entity[]) {
  return recognise(catalog[0], new MemoryCatalogSnapshot(catalog));
}
