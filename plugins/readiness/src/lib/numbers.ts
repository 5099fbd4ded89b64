/** `1 check`, `2 checks`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** `94 %`; nothing to divide by reads `–`. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share)} %`;
}

/** A gain as it is added to the score: `+6`, `+0.5`. */
export function points(gain: number): string {
  const rounded = gain >= 1 ? Math.round(gain) : Math.round(gain * 10) / 10;
  return `+${rounded}`;
}
