/** What users feel of a service, and what tells of it beforehand. */
export const GOLDEN_SIGNALS = [
  'errors',
  'latency',
  'traffic',
  'saturation',
] as const;

/** How work in the background goes wrong. */
export const RUN_SIGNALS = [
  'missed-run',
  'late-run',
  'failure',
  'backlog',
  'duration',
] as const;

export const SIGNALS = [...GOLDEN_SIGNALS, ...RUN_SIGNALS] as const;

/** What an alarm watches. */
export type Signal = (typeof SIGNALS)[number];

/** What metrics are called that tell of a signal, case aside; `*` stands for any characters. */
export type SignalPatterns = Partial<Record<Signal, readonly string[]>>;
