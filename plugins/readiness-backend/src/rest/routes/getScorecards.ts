import { RestContext } from '../RestContext';
import { route } from '../route';

export const getScorecards = ({ reads }: RestContext) =>
  route('/v1/scorecards', 'get', () => reads.scorecards());
