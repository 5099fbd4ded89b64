/**
 * The domains evidence comes from. On-call belongs to ownership.
 * Own facts may bring further signals, hence a string elsewhere.
 */
export const BUILT_IN_SIGNALS = [
  'ownership',
  'docs',
  'alarms',
  'deployments',
  'attestations',
] as const;

export type BuiltInSignal = (typeof BUILT_IN_SIGNALS)[number];

export type SignalId = BuiltInSignal | (string & {});
