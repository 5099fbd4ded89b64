import { DeliveryEvent } from 'backstage-plugin-readiness-node';
import { Repository } from '../Repository';

export interface WebhookContext {
  /** The branch that is deployed. */
  defaultBranch?: string;
  /** Whether runs of this workflow are builds. */
  isBuild(workflow: string): boolean;
}

/**
 * What a webhook says of deliveries; nothing where it is about something else.
 *
 * @throws ZodError where the payload is not what GitHub publishes
 */
export type WebhookReader = (
  payload: unknown,
  repository: Repository,
  context: WebhookContext,
) => DeliveryEvent[];
