import { DeliveryRecords } from '../records';

/** What the services of one owning group have in common: figures about people are theirs together. */
export interface GroupRecords {
  /** Of each service of the group. */
  services: readonly Pick<
    DeliveryRecords,
    'deployments' | 'incidents' | 'incidentFeed'
  >[];
}
