import { JsonValue } from '@backstage/types';
import { EventVerdict, takeEvents } from '../../events/takeEvents';
import { audited } from '../audited';
import { assertMayPushEvents, subjectOf } from '../pushing';
import { RestContext } from '../RestContext';
import { route } from '../route';

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
        const subject = await assertMayPushEvents(
          caller,
          pluginAccess,
          'events',
        );
        const headers = request.headers as Record<string, string>;
        const push = { headers, body: body as JsonValue, caller: subject };
        return takeEvents(push, intake.sink);
      },
      countsOf,
    );
    return { verdicts };
  });

function countsOf(verdicts: readonly EventVerdict[]) {
  const counts = { taken: 0, unmatched: 0, repeat: 0, ignored: 0, refused: 0 };
  verdicts.forEach(({ status }) => {
    counts[status] += 1;
  });
  return counts;
}
