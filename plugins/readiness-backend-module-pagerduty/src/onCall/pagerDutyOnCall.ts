import { OnCallGap, OnCallSource } from 'backstage-plugin-readiness-node';
import { PagerDutyClient } from '../api/PagerDutyClient';
import { ServiceDirectory } from '../api/ServiceDirectory';
import { Service } from '../api/shapes';
import { onCallOf } from './onCallOf';
import { readOnCalls } from './readOnCalls';
import { fromKey, serviceNameOf, toKey } from './serviceNames';

/** Who is on call for the service that an entity, or its owner, names. */
export function createPagerDutyOnCall(
  client: PagerDutyClient,
  directory: ServiceDirectory,
): OnCallSource {
  return {
    id: 'pagerduty',
    title: 'PagerDuty',
    keyOf: entity => {
      const name = serviceNameOf(entity);
      return name && toKey(name);
    },
    async *ask(keys, { abort, now }) {
      const found = new Map<string, Service>();
      for (const key of keys) {
        const answer = await lookUp(key, directory, abort);
        if ('service' in answer) found.set(key, answer.service);
        else yield answer.gap;
      }
      const policies = [...found.values()].map(
        ({ escalation_policy }) => escalation_policy.id,
      );
      const entries = await readOnCalls([...new Set(policies)], client, abort);
      for (const [key, service] of found) {
        yield onCallOf(key, service, entries, now);
      }
    },
  };
}

/** That one service cannot be read says nothing of the others. */
async function lookUp(
  key: string,
  directory: ServiceDirectory,
  abort: AbortSignal,
): Promise<{ service: Service } | { gap: OnCallGap }> {
  try {
    const service = await directory.find(fromKey(key), abort);
    return service ? { service } : { gap: { key, missing: true } };
  } catch (error) {
    abort.throwIfAborted();
    return { gap: { key, failed: textOf(error) } };
  }
}

function textOf(error: unknown): string {
  const { message } = error as Error;
  return `PagerDuty did not answer: ${message}`;
}
