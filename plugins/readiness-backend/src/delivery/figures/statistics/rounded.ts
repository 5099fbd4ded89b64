/** A share in percent, rounded up to a tenth: for what should be low. Whole numbers divide exactly, so 3 of 20 stays 15. */
export function percentUp(count: number, of: number): number {
  return Math.ceil((count * 1000) / of) / 10;
}

/** A share in percent, rounded down to a tenth: for what should be high. */
export function percentDown(count: number, of: number): number {
  return Math.floor((count * 1000) / of) / 10;
}

/** Rounded up to a tenth. */
export function tenthUp(value: number): number {
  return Math.ceil(steady(value * 10)) / 10;
}

/** Rounded down to a tenth. */
export function tenthDown(value: number): number {
  return Math.floor(steady(value * 10)) / 10;
}

/** Without the noise that floating point leaves in the last digits, which rounding would make visible. */
export function steady(value: number): number {
  return Number(value.toPrecision(12));
}
