import { Instant } from 'backstage-plugin-readiness-common';
import { chunks } from '../../../util/chunks';
import { Lookback } from '../Lookback';
import { PAGE_DAYS } from './daysHeard';
import { PagedIncident, PagedRollback, PagedService } from './PagedService';

/** Some milliseconds of work. */
const AT_ONCE = 1000;

/** Of all services together, what falls into the window. In steps: a company as a whole has thousands of them. */
export function* pagesWithin(
  services: readonly PagedService[],
  lookback: Lookback,
): Generator<undefined, PagedService> {
  const isWithin = (at: Instant) => lookback.isWithin(at, PAGE_DAYS);
  const incidents: PagedIncident[] = [];
  const rollbacks: PagedRollback[] = [];
  for (const some of chunks(services, AT_ONCE)) {
    for (const service of some) {
      for (const incident of service.incidents) {
        if (isWithin(incident.detectedAt)) incidents.push(incident);
      }
      for (const rollback of service.rollbacks) {
        if (isWithin(rollback.finishedAt)) rollbacks.push(rollback);
      }
    }
    yield;
  }
  return { incidents, rollbacks };
}

/** What came before may not be all that there was. */
export function pagesSince(
  { incidents, rollbacks }: PagedService,
  since: Instant,
): PagedService {
  return {
    incidents: incidents.filter(({ detectedAt }) => detectedAt >= since),
    rollbacks: rollbacks.filter(({ finishedAt }) => finishedAt >= since),
  };
}
