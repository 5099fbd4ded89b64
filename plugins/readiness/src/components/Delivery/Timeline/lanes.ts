import { TimelineKind } from '../../../lib/delivery/timelineItems';

/** Where things stand in the picture, in pixels from its top. */
export const INCIDENTS = 6;
const NOT_WELL = 25;
const WELL = 44;
export const AXIS = 58;
export const HEIGHT = 76;

/** What went wrong stands above the rest, so that nothing hides it where much was deployed. */
export function laneOf(kind: TimelineKind): number {
  if (kind === 'incident') return INCIDENTS;
  return kind === 'failed' || kind === 'rolled-back' ? NOT_WELL : WELL;
}
