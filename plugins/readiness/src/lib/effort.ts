const MINUTES_PER_HOUR = 60;

/** Minutes of work, to be read: `5 min`, `1 h`, `1 h 30 min`, `12 h`. */
export function effortInWords(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  if (whole < MINUTES_PER_HOUR) return `${whole} min`;
  const hours = Math.floor(whole / MINUTES_PER_HOUR);
  const rest = whole % MINUTES_PER_HOUR;
  // Nobody estimates four hours to the minute.
  if (rest === 0 || hours >= 4) return `${Math.round(whole / 60)} h`;
  return `${hours} h ${rest} min`;
}
