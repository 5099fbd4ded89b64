import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityRef, EntityReports } from 'backstage-plugin-readiness-common';
import { noSuchEntity } from '../EntityAccess';
import { RestContext } from '../RestContext';
import { Caller, route } from '../route';

export const checkEntityNow = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/check-now',
    'post',
    async ({ params, caller, request }) => {
      const ref = stringifyEntityRef(params);
      const event = await context.auditor.createEvent({
        eventId: 'entity-check',
        severityLevel: 'medium',
        request,
        meta: { entityRef: ref },
      });
      try {
        const reports = await check(ref, caller, context);
        await event.success();
        return reports;
      } catch (error) {
        await event.fail({ error: asError(error) });
        throw error;
      }
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
