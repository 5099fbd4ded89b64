import { InputError } from '@backstage/errors';
import { readInstant } from '../../facts/readInstant';
import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

/** As the contract says. */
const DEFAULT_LIMIT = 50;

export const getEntityDeployments = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/deployments',
    'get',
    ({ params, query, caller }) =>
      readOfEntity(params, caller, context, ref =>
        context.reads.entityDeployments(ref, {
          ...query,
          since: sinceOf(query.since),
          limit: query.limit ?? DEFAULT_LIMIT,
        }),
      ),
  );

function sinceOf(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const since = readInstant(raw);
  if (since) return since;
  throw new InputError(
    `since must be an instant, for example 2026-11-20T09:40:00Z, not '${raw}'`,
  );
}
