import { JsonValue } from '@backstage/types';
import { AlarmVerdict } from '../../alarms/AlarmSink';
import { audited } from '../audited';
import { assertMayPushEvents, subjectOf } from '../pushing';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const pushAlarms = (context: RestContext) =>
  route('/v1/alarms', 'post', async ({ body, caller, request }) => {
    const { auditor, alarmIntake, pluginAccess } = context;
    const event = {
      eventId: 'alarms-push',
      request,
      meta: { caller: subjectOf(caller) },
    };
    const verdicts = await audited(
      auditor,
      event,
      async () => {
        const by = await assertMayPushEvents(caller, pluginAccess, 'alarms');
        return alarmIntake.take({ body: body as JsonValue, caller: by });
      },
      countsOf,
    );
    return {
      verdicts: verdicts.map(({ entityRefs, ...verdict }) => ({
        ...verdict,
        ...(entityRefs && { entityRefs: [...entityRefs] }),
      })),
    };
  });

function countsOf(verdicts: readonly AlarmVerdict[]) {
  const counts = { taken: 0, unmatched: 0, repeat: 0, refused: 0 };
  verdicts.forEach(({ status }) => {
    counts[status] += 1;
  });
  return counts;
}
