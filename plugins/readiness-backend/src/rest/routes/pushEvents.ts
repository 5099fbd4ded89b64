import { NotAllowedError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { readinessEventsPushPermission } from 'backstage-plugin-readiness-common';
import { EventVerdict, takeEvents } from '../../events/takeEvents';
import { audited } from '../audited';
import { PluginAccess } from '../PluginAccess';
import { subjectOf } from '../pushing';
import { RestContext } from '../RestContext';
import { Caller, route } from '../route';

export const pushEvents = (context: RestContext) =>
  route('/v1/events', 'post', async ({ body, caller, request }) => {
    const { auditor, intake, pluginAccess } = context;
    const event = {
      eventId: 'events-push',
      request,
      meta: { caller: subjectOf(caller) },
    };
    const verdicts = await audited(
      auditor,
      event,
      async () => {
        const subject = await assertMayPush(caller, pluginAccess);
        const headers = request.headers as Record<string, string>;
        const push = { headers, body: body as JsonValue, caller: subject };
        return takeEvents(push, intake.sink);
      },
      countsOf,
    );
    return { verdicts };
  });

/** Rejects unless the caller is a service that may push events; returns which. */
async function assertMayPush(
  caller: Caller,
  access: PluginAccess,
): Promise<string> {
  if (caller.principal.type !== 'service') {
    throw new NotAllowedError(
      'Events are pushed by services, with a token of backend.auth.externalAccess or of another plugin',
    );
  }
  await access.assertMay(readinessEventsPushPermission, caller, 'push events');
  return caller.principal.subject;
}

function countsOf(verdicts: readonly EventVerdict[]) {
  const counts = { taken: 0, unmatched: 0, repeat: 0, ignored: 0, refused: 0 };
  verdicts.forEach(({ status }) => {
    counts[status] += 1;
  });
  return counts;
}
