import { Instant } from 'backstage-plugin-readiness-common';
import { messageOf } from '../../util/messageOf';
import { ReadLayer } from '../layers/ReadLayer';
import { LayerSource } from './LayerSource';

/**
 * Reads one layer, or says why it cannot be read.
 *
 * @param lastReadAt - when it could be read before
 */
export async function readLayer(
  { id, title, root, problems = [], problemsWith, read }: LayerSource,
  now: Instant,
  lastReadAt: Instant | undefined,
): Promise<ReadLayer> {
  const layer = {
    id,
    title,
    ...(root !== undefined && { root }),
    problemsWith,
  };
  try {
    const content = await read();
    return { ...layer, content, readAt: now, problems: [...problems] };
  } catch (error) {
    const message = `It cannot be read: ${messageOf(error)}`;
    return {
      ...layer,
      ...(lastReadAt !== undefined && { readAt: lastReadAt }),
      problems: [...problems, { code: 'unreadable', path: '', message }],
    };
  }
}
