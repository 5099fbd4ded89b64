import { RestContext } from '../RestContext';
import { fileRoute } from '../route';

export const exportReports = ({ reads, scopes }: RestContext) =>
  fileRoute('/v1/reports/export', async ({ query, caller }) =>
    reads.reportExport(query, await scopes.forCaller(caller)),
  );
