import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

/** As the contract says. */
const DEFAULT_LIMIT = 20;

export const getEntityHistory = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/history',
    'get',
    ({ params, query, caller }) =>
      readOfEntity(params, caller, context, ref =>
        context.reads.entityHistory(ref, {
          ...query,
          limit: query.limit ?? DEFAULT_LIMIT,
        }),
      ),
  );
