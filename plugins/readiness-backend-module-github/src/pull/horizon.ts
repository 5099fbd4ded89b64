/** Nothing that happened before is wanted. */
export interface Since {
  horizon: string;
}

export function isBefore(instant: string, horizon: string): boolean {
  return Date.parse(instant) < Date.parse(horizon);
}
