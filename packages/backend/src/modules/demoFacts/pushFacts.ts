import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  FactVerdict,
  ReadinessClient,
} from 'backstage-plugin-readiness-common';
import { demoFacts, DRIFT } from './facts';

/**
 * Pushes everything through the door that any pipeline would take.
 *
 * @returns what was refused, because the catalog does not have the entity yet for instance
 */
export async function pushFacts(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): Promise<FactVerdict[]> {
  const client = new ReadinessClient({ fetchApi: fetchApiOf(services) });
  await client.declareFactNamespace('infrastructure', DRIFT);
  const refused: FactVerdict[] = [];
  for (const push of demoFacts(Date.now())) {
    const { verdicts } = await client.pushFacts(push);
    refused.push(...verdicts.filter(({ status }) => status === 'refused'));
  }
  return refused;
}

/** As the frontend's, with the token of this plugin. */
function fetchApiOf({ auth, discovery }: Parameters<typeof pushFacts>[0]): {
  fetch: typeof fetch;
} {
  return {
    fetch: async (input, init) => {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'readiness',
      });
      const baseUrl = await discovery.getBaseUrl('readiness');
      const url = String(input).replace('plugin://readiness', baseUrl);
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      return fetch(url, { ...init, headers });
    },
  };
}
