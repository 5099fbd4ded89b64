import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getEntityDelivery = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/delivery',
    'get',
    ({ params, caller }) =>
      readOfEntity(params, caller, context, context.reads.entityDelivery),
  );
