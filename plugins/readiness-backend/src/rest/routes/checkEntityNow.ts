import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRef, EntityReports } from 'backstage-plugin-readiness-common';
import { audited } from '../audited';
import { noSuchEntity } from '../EntityAccess';
import { RestContext } from '../RestContext';
import { Caller, route } from '../route';

export const checkEntityNow = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/check-now',
    'post',
    async ({ params, caller, request }) => {
      const entityRef = stringifyEntityRef(params);
      const event = { eventId: 'entity-check', request, meta: { entityRef } };
      return audited(context.auditor, event, () =>
        check(entityRef, caller, context),
      );
    },
  );

async function check(
  ref: EntityRef,
  caller: Caller,
  { access, checkNow, reads }: RestContext,
): Promise<EntityReports> {
  await access.assertMayCheck(ref, caller);
  const reports = (await checkNow(ref)) && (await reads.entityReports(ref));
  if (!reports) throw noSuchEntity(ref);
  return reports;
}
