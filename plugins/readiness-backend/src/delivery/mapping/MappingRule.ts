import { EntityRef } from 'backstage-plugin-readiness-common';
import { DeliverySubject } from 'backstage-plugin-readiness-node';

/** A rule of the configuration. */
export interface MappingRule {
  id: string;
  /** The entity that it leads a subject to; undefined where it does not apply. */
  lead(subject: DeliverySubject & { source: string }): EntityRef | undefined;
}
