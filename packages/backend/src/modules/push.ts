import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';

export interface PushServices {
  auth: AuthService;
  discovery: DiscoveryService;
}

/** What became of each thing that was pushed. */
export type Verdicts = { status: string; message?: string }[];

/** Pushes to the readiness backend, through the door that any service would take. */
export async function push(
  path: '/v1/events' | '/v1/alarms',
  body: JsonValue,
  { auth, discovery }: PushServices,
): Promise<Verdicts> {
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: 'readiness',
  });
  const baseUrl = await discovery.getBaseUrl('readiness');
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await ResponseError.fromResponse(response);
  return (await response.json()).verdicts;
}
