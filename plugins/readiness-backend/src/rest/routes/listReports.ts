import { RestContext } from '../RestContext';
import { route } from '../route';

export const listReports = ({ reads, scopes }: RestContext) =>
  route('/v1/reports', 'get', async ({ query, caller }) =>
    reads.reportList(query, await scopes.forCaller(caller)),
  );
