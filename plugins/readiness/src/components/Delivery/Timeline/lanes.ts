import { TimelineKind } from '../../../lib/delivery/timelineItems';

/** Where things stand in the picture, in pixels from its top. */
export const INCIDENTS = 6;
const ANYTHING_ELSE = 25;
const WELL = 44;
export const AXIS = 58;
export const HEIGHT = 76;

/** What did not simply succeed stands above the rest, which would hide it where much was deployed. */
export function laneOf(kind: TimelineKind): number {
  if (kind === 'incident') return INCIDENTS;
  return kind === 'succeeded' || kind === 'running' ? WELL : ANYTHING_ELSE;
}
