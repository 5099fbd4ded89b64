const HOUR = 60 * 60 * 1000;

/** A host cannot ask us to stay away for longer, in milliseconds. */
const LONGEST = 24 * HOUR;

/**
 * When a host wants to be asked again, in milliseconds since the epoch: `Retry-After` in seconds or as
 * a date. Undefined where it does not say, or says nonsense.
 */
export function retryAfter(
  header: string | undefined,
  now: number,
): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  return Math.min(Math.max(at, now), now + LONGEST);
}
