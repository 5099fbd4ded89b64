import { RestContext } from '../RestContext';
import { Route } from '../route';
import { checkEntityNow } from './checkEntityNow';
import { getChecks } from './getChecks';
import { getEntityFacts } from './getEntityFacts';
import { getEntityHistory } from './getEntityHistory';
import { getEntityReports } from './getEntityReports';
import { getScorecards } from './getScorecards';

/** Every operation of the contract. */
export const routes: ((context: RestContext) => Route)[] = [
  getEntityReports,
  getEntityFacts,
  getEntityHistory,
  checkEntityNow,
  getScorecards,
  getChecks,
];
