import {
  FactVerdict,
  ReadinessClient,
} from 'backstage-plugin-readiness-common';
import { PushServices, readinessFetch } from '../readinessFetch';
import { demoFacts, DRIFT } from './facts';

/**
 * Pushes everything through the door that any pipeline would take.
 *
 * @returns what was refused, because the catalog does not have the entity yet for instance
 */
export async function pushFacts(
  services: PushServices,
): Promise<FactVerdict[]> {
  const client = new ReadinessClient({ fetchApi: readinessFetch(services) });
  await client.declareFactNamespace('infrastructure', DRIFT);
  const refused: FactVerdict[] = [];
  for (const push of demoFacts(Date.now())) {
    const { verdicts } = await client.pushFacts(push);
    refused.push(...verdicts.filter(({ status }) => status === 'refused'));
  }
  return refused;
}
