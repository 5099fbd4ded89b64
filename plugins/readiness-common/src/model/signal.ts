/**
 * The domains evidence comes from. On-call belongs to ownership.
 * Own facts may bring further signals, hence a string elsewhere.
 *
 * @public
 */
export const BUILT_IN_SIGNALS = [
  'ownership',
  'docs',
  'alarms',
  'deployments',
  'attestations',
] as const;

/**
 * A domain that evidence comes from; see {@link BUILT_IN_SIGNALS}.
 *
 * @public
 */
export type BuiltInSignal = (typeof BUILT_IN_SIGNALS)[number];

/**
 * A built-in signal, or one that own facts bring.
 *
 * @public
 */
export type SignalId = BuiltInSignal | (string & {});
