import { EntityRef, Instant } from './instant';

/**
 * A dated, reasoned, approved, expiring acceptance of a non-pass.
 *
 * @public
 */
export interface Waiver {
  id: string;
  entityRef: EntityRef;
  check: string;
  reason: string;
  approvedBy: EntityRef;
  validFrom: Instant;
  validUntil: Instant;
}

/**
 * What a report quotes of a waiver.
 *
 * @public
 */
export type WaiverRef = Pick<
  Waiver,
  'id' | 'reason' | 'approvedBy' | 'validUntil'
>;
