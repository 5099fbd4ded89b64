import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { setTimeout } from 'node:timers/promises';

/** As many as are taken at once. */
const BATCH = 500;

/** What became of events, by status. */
export type Counts = Record<string, number>;

/** Pushes events through the door that any pipeline would take, with pauses in which others have their turn. */
export async function tell(
  events: readonly JsonObject[],
  services: { auth: AuthService; discovery: DiscoveryService },
): Promise<Counts> {
  const counts: Counts = {};
  for (let start = 0; start < events.length; start += BATCH) {
    if (start > 0) await setTimeout(500);
    const batch = events.slice(start, start + BATCH);
    for (const { status } of await push(batch, services)) {
      counts[status] = (counts[status] ?? 0) + 1;
    }
  }
  return counts;
}

async function push(
  events: readonly JsonObject[],
  { auth, discovery }: Parameters<typeof tell>[1],
): Promise<{ status: string }[]> {
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'readiness',
  });
  const baseUrl = await discovery.getBaseUrl('readiness');
  const response = await fetch(`${baseUrl}/v1/events`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(events),
  });
  if (!response.ok) throw await ResponseError.fromResponse(response);
  return (await response.json()).verdicts;
}
