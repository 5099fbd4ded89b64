import { RestContext } from '../RestContext';
import { route } from '../route';

export const getChecks = ({ reads }: RestContext) =>
  route('/v1/checks', 'get', () => reads.checks());
