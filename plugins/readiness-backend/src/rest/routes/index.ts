import { RestContext } from '../RestContext';
import { Route } from '../route';
import { checkEntityNow } from './checkEntityNow';
import { declareFactNamespace } from './declareFactNamespace';
import { countReports } from './countReports';
import { exportReports } from './exportReports';
import { getCatalogProjection } from './getCatalogProjection';
import { getChecks } from './getChecks';
import { getDeployNow } from './getDeployNow';
import { getEntityAlarms } from './getEntityAlarms';
import { getEntityDelivery } from './getEntityDelivery';
import { getEntityDeployments } from './getEntityDeployments';
import { getEntityFacts } from './getEntityFacts';
import { getEntityHistory } from './getEntityHistory';
import { getEntityReports } from './getEntityReports';
import { getFactNamespaces } from './getFactNamespaces';
import { getHealth } from './getHealth';
import { getScorecards } from './getScorecards';
import { listActions } from './listActions';
import { listReports } from './listReports';
import { pushAlarms } from './pushAlarms';
import { pushEvents } from './pushEvents';
import { pushFacts } from './pushFacts';

/** Every operation of the contract. */
export const routes: ((context: RestContext) => Route)[] = [
  getEntityReports,
  getEntityFacts,
  getEntityHistory,
  getEntityAlarms,
  getEntityDelivery,
  getEntityDeployments,
  getDeployNow,
  checkEntityNow,
  listReports,
  countReports,
  exportReports,
  listActions,
  getScorecards,
  getChecks,
  pushFacts,
  pushEvents,
  pushAlarms,
  getFactNamespaces,
  declareFactNamespace,
  getHealth,
  getCatalogProjection,
];
