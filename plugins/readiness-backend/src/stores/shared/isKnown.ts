import { ProjectionPosition } from '../ProjectionStore';

/** Whether changes since then can be told. Nothing is known of what comes after now. */
export function isKnown(
  since: ProjectionPosition | undefined,
  now: ProjectionPosition,
): since is ProjectionPosition {
  return since?.epoch === now.epoch && since.seq <= now.seq;
}
