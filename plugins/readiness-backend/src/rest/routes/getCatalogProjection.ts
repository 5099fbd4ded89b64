import { assertService } from '../assertService';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getCatalogProjection = ({ reads }: RestContext) =>
  route('/v1/catalog-projection', 'get', async ({ query, caller }) => {
    // It names every entity, whoever may see which.
    assertService(caller);
    return reads.catalogProjection(query.since);
  });
