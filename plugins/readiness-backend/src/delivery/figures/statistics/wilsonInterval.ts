import { tenthDown, tenthUp } from './rounded';

/** 97.5th percentile of the standard normal distribution: 2.5 % lie beyond it on each side. */
const Z = 1.959963984540054;

/**
 * 95 % score interval of a rate, in percent, rounded outwards to a tenth. It stays sensible where the usual
 * approximation does not: for few observations, and for rates near 0 and 100 %.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), pages 209 to 212.
 */
export function wilsonInterval(
  count: number,
  of: number,
): { low: number; high: number } {
  const rate = count / of;
  const shrink = 1 + Z ** 2 / of;
  const centre = rate + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((rate * (1 - rate)) / of + (Z / (2 * of)) ** 2);
  return {
    low: Math.max(0, tenthDown((100 * (centre - spread)) / shrink)),
    high: Math.min(100, tenthUp((100 * (centre + spread)) / shrink)),
  };
}
