/**
 * What kind of thing an entity is, as far as readiness asks different things of it.
 *
 * @public
 */
export const PROFILES = [
  'serving',
  'worker',
  'job',
  'library',
  'other',
] as const;

/**
 * What kind of thing an entity is; see {@link PROFILES}.
 *
 * @public
 */
export type Profile = (typeof PROFILES)[number];

/**
 * Criticality an entity has; 1 is the most critical.
 *
 * @public
 */
export type Tier = 1 | 2 | 3 | 4;

/**
 * `pre-launch` while experimental, `retiring` once deprecated.
 *
 * @public
 */
export type Stage = 'pre-launch' | 'live' | 'retiring';

/**
 * A trait and where it was read from: `spec.type`, `annotation readiness/tier`, `default`.
 *
 * @public
 */
export interface Trait<T> {
  value: T;
  declaredBy: string;
}

/**
 * Inputs that decide what is asked of an entity; never evidence.
 *
 * @public
 */
export interface Traits {
  profile: Trait<Profile>;
  tier: Trait<Tier>;
  revenue: Trait<boolean>;
  stateful: Trait<boolean>;
  stage: Trait<Stage>;
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: Trait<string>;
}
