/** What kind of thing an entity is, as far as readiness asks different things of it. */
export const PROFILES = [
  'serving',
  'worker',
  'job',
  'library',
  'other',
] as const;

export type Profile = (typeof PROFILES)[number];

/** Criticality an entity has; 1 is the most critical. */
export type Tier = 1 | 2 | 3 | 4;

/** `pre-launch` while experimental, `retiring` once deprecated. */
export type Stage = 'pre-launch' | 'live' | 'retiring';

/** A trait and where it was read from: `spec.type`, `annotation readiness/tier`, `default`. */
export interface Trait<T> {
  value: T;
  declaredBy: string;
}

/** Inputs that decide what is asked of an entity; never evidence. */
export interface Traits {
  profile: Trait<Profile>;
  tier: Trait<Tier>;
  revenue: Trait<boolean>;
  stateful: Trait<boolean>;
  stage: Trait<Stage>;
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: Trait<string>;
}
