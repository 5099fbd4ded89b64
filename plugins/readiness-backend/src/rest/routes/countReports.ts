import { RestContext } from '../RestContext';
import { route } from '../route';

export const countReports = ({ reads, scopes }: RestContext) =>
  route('/v1/reports/counts', 'get', async ({ query, caller }) =>
    reads.reportCounts(query, await scopes.forCaller(caller)),
  );
