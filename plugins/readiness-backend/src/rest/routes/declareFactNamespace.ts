import { toNamespaceView } from '../../facts/toNamespaceView';
import { audited } from '../audited';
import { assertMayPush, subjectOf } from '../pushing';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const declareFactNamespace = (context: RestContext) =>
  route(
    '/v1/fact-namespaces/{namespace}',
    'put',
    async ({ params: { namespace }, body, caller, request }) => {
      const { auditor, namespaces, pluginAccess } = context;
      const facts = Object.keys(body.facts).length;
      const meta = { namespace, facts, caller: subjectOf(caller) };
      const event = { eventId: 'fact-namespace-declare', request, meta };
      return audited(auditor, event, async () => {
        const subject = await assertMayPush(caller, pluginAccess);
        return toNamespaceView(
          await namespaces.declare(namespace, body, subject),
        );
      });
    },
  );
