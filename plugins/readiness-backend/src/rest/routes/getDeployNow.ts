import { stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import { DeployNow } from 'backstage-plugin-readiness-common';
import { audited } from '../audited';
import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

const TEXTS = {
  'not-now': 'Not now',
  'cannot-tell': 'Cannot tell',
};

export const getDeployNow = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/deploy-now',
    'get',
    async ({ params, query, caller, request }) => {
      const { intent = 'change' } = query;
      const read = () =>
        readOfEntity(params, caller, context, ref =>
          context.reads.deployNow(ref, intent),
        );
      if (intent === 'change') return enforced(await read(), query);
      const meta = { entityRef: stringifyEntityRef(params) };
      const event = { eventId: 'deploy-fix', request, meta };
      return enforced(
        await audited(context.auditor, event, read, toldOf),
        query,
      );
    },
  );

/** As asked: an answer that is to stop a pipeline is an error, whose message says why. */
function enforced(
  told: DeployNow,
  { enforce = false, strict = false }: { enforce?: boolean; strict?: boolean },
): DeployNow {
  const { answer, reasons } = told;
  const isStopped =
    answer === 'not-now' || (answer === 'cannot-tell' && strict);
  if (!enforce || !isStopped) return told;
  const why = reasons
    .filter(reason => reason.answer === answer)
    .map(({ text }) => text);
  throw new ConflictError(`${TEXTS[answer]}: ${why.join('; ')}`);
}

function toldOf({ answer, reasons }: DeployNow) {
  return { answer, reasons: reasons.map(({ code }) => code) };
}
