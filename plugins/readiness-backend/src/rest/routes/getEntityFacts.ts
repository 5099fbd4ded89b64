import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getEntityFacts = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/facts',
    'get',
    ({ params, caller }) =>
      readOfEntity(params, caller, context, context.reads.entityFacts),
  );
