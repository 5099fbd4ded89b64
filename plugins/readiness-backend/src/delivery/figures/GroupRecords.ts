import { Instant } from 'backstage-plugin-readiness-common';
import { DeliveryRecords } from '../records';

/** What the services of one owning group have in common: figures about people are theirs together. */
export interface GroupRecords {
  /** Of each service of the group. */
  services: readonly Pick<
    DeliveryRecords,
    'deployments' | 'incidents' | 'incidentFeed'
  >[];
  /** Who joined lately, by the ids that feeds use. Left out: not known. Empty: nobody. */
  newcomers?: readonly { actor: string; joinedAt: Instant }[];
}
