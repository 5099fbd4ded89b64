import { Instant } from 'backstage-plugin-readiness-common';

/** As pipelines write it: of any precision, with the offset it needs to be a moment. */
const WITH_OFFSET =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment, as it is kept; undefined when it is none. */
export function readInstant(raw: unknown): Instant | undefined {
  if (typeof raw !== 'string' || !WITH_OFFSET.test(raw)) return undefined;
  const milliseconds = Date.parse(raw);
  return Number.isNaN(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString();
}
