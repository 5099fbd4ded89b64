import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getEntityReports = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/reports',
    'get',
    ({ params, caller }) =>
      readOfEntity(params, caller, context, context.reads.entityReports),
  );
