import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { Tone } from '../colours';

export type Trend = 'better' | 'worse' | 'same' | 'unclear';

export const TREND_TONES: Record<Trend, Tone> = {
  better: 'good',
  worse: 'bad',
  same: 'neutral',
  unclear: 'neutral',
};

/** Less than this share apart is the same: figures of small numbers move by themselves. */
const SAME = 0.1;

/** Whether a figure moved, and whether that is sure, since the window before; nothing where either is not known. */
export function trendOf({
  id,
  value,
  before,
  interval,
}: DeliveryFigure): Trend | undefined {
  if (value === undefined || before === undefined) return undefined;
  const apart = value - before;
  if (Math.abs(apart) <= SAME * Math.max(value, before)) return 'same';
  // What lies within the interval may be the same rate still.
  if (interval && before >= interval.low && before <= interval.high) {
    return 'unclear';
  }
  // Of all figures, only of deployments more is better.
  return apart > 0 === (id === 'frequency') ? 'better' : 'worse';
}
