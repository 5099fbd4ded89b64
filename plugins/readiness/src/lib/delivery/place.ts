/** A span of time that a picture shows. */
export interface Span {
  from: string;
  to: string;
}

/** Where an instant lies within a span, in percent; what lies beyond is put at its edge. */
export function placeOf(instant: string, { from, to }: Span): number {
  const [at, start, end] = [instant, from, to].map(text => Date.parse(text));
  if (!(end > start)) return 0;
  const share = (at - start) / (end - start);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Instants that part a span evenly, its two ends included. */
export function ticksOf({ from, to }: Span, parts: number): string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return Array.from({ length: parts + 1 }, (_, at) =>
    new Date(start + ((end - start) * at) / parts).toISOString(),
  );
}
