import { readOfEntity } from '../readOfEntity';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getEntityAlarms = (context: RestContext) =>
  route(
    '/v1/entities/{kind}/{namespace}/{name}/alarms',
    'get',
    ({ params, caller }) =>
      readOfEntity(params, caller, context, context.reads.entityAlarms),
  );
