import { Lookback } from '../../delivery/figures/Lookback';
import { Fire } from './Fire';

/** Days over which noise is looked at. */
export const NOISE_DAYS = 28;

const WEEKS = NOISE_DAYS / 7;
const FEWEST = 5;
const MOST_A_WEEK = 10;

/** How an alarm fared in the last 28 days. */
export interface Noise {
  /** Times that it began to fire. */
  count: number;
  /** Of these, over within five minutes. */
  resolvedItself: number;
  /** Fires over ten times a week. */
  isNoisy: boolean;
  /** More than half of the fires were over by themselves. */
  isSelfResolving: boolean;
}

/** Few fires make no noise, however they end. */
export function noiseOf(fires: readonly Fire[], lookback: Lookback): Noise {
  const recent = fires.filter(({ from }) =>
    lookback.isWithin(from, NOISE_DAYS),
  );
  const count = recent.length;
  const resolvedItself = recent.filter(fire => fire.resolvedItself).length;
  return {
    count,
    resolvedItself,
    isNoisy: count >= FEWEST && count > MOST_A_WEEK * WEEKS,
    isSelfResolving: count >= FEWEST && 2 * resolvedItself > count,
  };
}
