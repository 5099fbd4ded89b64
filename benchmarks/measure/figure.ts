/** One line of the result. */
export interface Figure {
  name: string;
  text: string;
  target?: string;
  met?: boolean;
  /** What is compared between sizes. */
  compareBy?: number;
}

/** A figure with an upper bound. */
export function atMost(
  name: string,
  value: number,
  target: number,
  show: (value: number) => string,
): Figure {
  return {
    name,
    text: show(value),
    target: `≤ ${show(target)}`,
    met: value <= target,
  };
}

export const ratio = (value: number) => value.toFixed(value < 0.1 ? 4 : 2);
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const us = (value: number) => `${value.toFixed(2)} µs`;
export const mib = (value: number) => `${Math.round(value / 1024 / 1024)} MiB`;
export const count = (value: number) =>
  Number.isInteger(value) ? `${value}` : value.toFixed(1);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
