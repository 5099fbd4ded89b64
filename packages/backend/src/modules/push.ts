import { ResponseError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { PushServices, readinessFetch } from './readinessFetch';

/** What became of each thing that was pushed. */
export type Verdicts = { status: string; message?: string }[];

/** Pushes to the readiness backend, through the door that any service would take. */
export async function push(
  path: '/v1/events' | '/v1/alarms',
  body: JsonValue,
  services: PushServices,
): Promise<Verdicts> {
  const { fetch } = readinessFetch(services);
  const response = await fetch(`plugin://readiness${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw await ResponseError.fromResponse(response);
  return (await response.json()).verdicts;
}
