import { z } from 'zod/v4';
import { issuesAt, PlacedError } from './definitionError';

const map = z.record(z.string(), z.unknown());

const rootSchema = z.strictObject(
  { facts: map.optional(), checks: map, scorecards: map },
  'must be a map with checks and scorecards, for example { "checks": { "runbook-linked": { … } }, "scorecards": { … } }',
);

export type Root = z.infer<typeof rootSchema>;

/** The three maps of definitions, or why there are none to read. */
export function readRoot(
  raw: unknown,
): { root: Root; errors: [] } | { root?: undefined; errors: PlacedError[] } {
  const { success, data, error } = rootSchema.safeParse(raw);
  return success
    ? { root: data, errors: [] }
    : { errors: issuesAt('invalid-shape', [], error, rootSchema) };
}
