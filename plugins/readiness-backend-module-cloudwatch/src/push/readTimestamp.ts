import { Instant } from 'backstage-plugin-readiness-common';

/** CloudWatch leaves the colon out of the offset. */
const TIMESTAMP =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}):?(\d{2})?$/;

/** The moment, as it is kept; undefined when it is none. */
export function readTimestamp(raw: string): Instant | undefined {
  const [, time, offset, minutes] = TIMESTAMP.exec(raw) ?? [];
  if (!time) return undefined;
  const zone = offset === 'Z' ? 'Z' : `${offset}:${minutes ?? '00'}`;
  const milliseconds = Date.parse(`${time}${zone}`);
  return Number.isNaN(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString();
}
