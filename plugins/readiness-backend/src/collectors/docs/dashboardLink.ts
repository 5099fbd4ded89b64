import { firstOf } from '../recognise';
import { annotatedSelector, annotatedUrl } from './annotated';
import { declaredLink } from './declaredLink';

/** A link first: it leads somewhere, where a selector only says that there is something. */
export const dashboardLink = firstOf(
  declaredLink('dashboard'),
  annotatedUrl('grafana/overview-dashboard'),
  annotatedUrl('datadoghq.com/dashboard-url'),
  annotatedSelector('grafana/dashboard-selector'),
);
