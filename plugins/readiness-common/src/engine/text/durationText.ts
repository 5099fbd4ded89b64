const UNITS: [number, string][] = [
  [24 * 60 * 60 * 1000, 'day'],
  [60 * 60 * 1000, 'hour'],
  [60 * 1000, 'minute'],
  [1000, 'second'],
];

/** A length of time in its two largest units: `90 days`, `1 hour 30 minutes`; less than a second is `0 seconds`. */
export function durationText(milliseconds: number): string {
  const words: string[] = [];
  let rest = milliseconds;
  for (const [size, unit] of UNITS) {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    if (amount > 0 && words.length < 2) words.push(counted(amount, unit));
  }
  return words.join(' ') || '0 seconds';
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
