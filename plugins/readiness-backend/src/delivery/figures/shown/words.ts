import { DAY, HOUR, MINUTE, SECOND } from '../spans';

export const NO_INCIDENT_FEED = 'no feed tells of incidents';

export function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

const UNITS: [number, string][] = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [SECOND, 's'],
];

/** A length of time in its two largest units: `2 d 3 h`, `25 min`. */
export function lengthText(milliseconds: number): string {
  let rest = milliseconds;
  const words = UNITS.flatMap(([size, unit]) => {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    return amount > 0 ? [`${amount} ${unit}`] : [];
  });
  return words.slice(0, 2).join(' ') || '0 s';
}
