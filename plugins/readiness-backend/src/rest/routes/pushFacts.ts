import { FactVerdict } from 'backstage-plugin-readiness-common';
import { audited } from '../audited';
import { assertMayPush, subjectOf } from '../pushing';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const pushFacts = (context: RestContext) =>
  route('/v1/facts', 'post', async ({ body, caller, request }) => {
    const { auditor, ownFacts, pluginAccess } = context;
    const { namespace, observations } = body;
    const meta = {
      namespace,
      observations: observations.length,
      caller: subjectOf(caller),
    };
    const event = { eventId: 'fact-push', request, meta };
    const verdicts = await audited(
      auditor,
      event,
      async () => {
        const subject = await assertMayPush(caller, pluginAccess);
        return ownFacts.push(body, subject);
      },
      countsOf,
    );
    return { verdicts };
  });

function countsOf(verdicts: readonly FactVerdict[]) {
  const counts = { taken: 0, repeat: 0, outdated: 0, refused: 0 };
  verdicts.forEach(({ status }) => {
    counts[status] += 1;
  });
  return counts;
}
