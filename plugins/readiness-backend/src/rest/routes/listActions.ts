import { RestContext } from '../RestContext';
import { route } from '../route';

export const listActions = ({ reads, scopes }: RestContext) =>
  route('/v1/actions', 'get', async ({ query, caller }) =>
    reads.actionList(query, await scopes.forCaller(caller)),
  );
