import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { Tone } from '../colours';

export type Trend = 'better' | 'worse' | 'same';

export const TREND_TONES: Record<Trend, Tone> = {
  better: 'good',
  worse: 'bad',
  same: 'neutral',
};

/** Less than this share apart is the same: figures of small numbers move by themselves. */
const SAME = 0.05;

/** Whether a figure moved since the window before; nothing where either is not known. */
export function trendOf({
  id,
  value,
  before,
}: DeliveryFigure): Trend | undefined {
  if (value === undefined || before === undefined) return undefined;
  const apart = value - before;
  if (Math.abs(apart) <= SAME * Math.max(value, before)) return 'same';
  // Of all figures, only of deployments more is better.
  return apart > 0 === (id === 'frequency') ? 'better' : 'worse';
}
