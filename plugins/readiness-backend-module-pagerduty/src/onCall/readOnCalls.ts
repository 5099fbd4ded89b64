import { PAGE_SIZE, PagerDutyClient } from '../api/PagerDutyClient';
import { OnCallEntry, onCallSchema } from '../api/shapes';

/** Escalation policies a question: an address must not get too long. */
const AT_ONCE = 25;

/** Who is on call now under these escalation policies, at every step. */
export async function readOnCalls(
  policies: readonly string[],
  client: PagerDutyClient,
  abort: AbortSignal,
): Promise<OnCallEntry[]> {
  const entries: OnCallEntry[] = [];
  for (let start = 0; start < policies.length; start += AT_ONCE) {
    const escalation_policy_ids = policies.slice(start, start + AT_ONCE);
    for (let offset = 0; ; offset += PAGE_SIZE) {
      const { items, more } = await client.page(
        '/oncalls',
        { escalation_policy_ids, offset },
        ['oncalls', onCallSchema],
        abort,
      );
      entries.push(...items);
      if (!more) break;
    }
  }
  return entries;
}
