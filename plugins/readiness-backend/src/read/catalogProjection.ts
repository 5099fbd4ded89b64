import { CatalogProjection } from 'backstage-plugin-readiness-common';
import { ProjectionPosition } from '../stores/ProjectionStore';
import { ReadContext } from './ReadContext';

/** Levels for the catalog to show: those that changed since an answer before, or all. */
export async function readCatalogProjection(
  since: string | undefined,
  { stores }: Pick<ReadContext, 'stores'>,
): Promise<CatalogProjection> {
  const { position, full, entries } = await stores.projection.read(
    since === undefined ? undefined : parseCursor(since),
  );
  return { cursor: `${position.epoch}.${position.seq}`, full, entries };
}

/** What is no cursor is one that is not known: the answer to both is everything. */
function parseCursor(cursor: string): ProjectionPosition | undefined {
  const [, epoch, seq] = /^([^.]+)\.(\d{1,15})$/.exec(cursor) ?? [];
  return epoch ? { epoch, seq: Number(seq) } : undefined;
}
