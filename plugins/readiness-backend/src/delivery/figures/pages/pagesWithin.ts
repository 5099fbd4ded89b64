import { Instant } from 'backstage-plugin-readiness-common';
import { Lookback } from '../Lookback';
import { PAGE_DAYS } from './daysHeard';
import { PagedService } from './PagedService';

/** Of all services together, what falls into the window. */
export function pagesWithin(
  services: readonly PagedService[],
  lookback: Lookback,
): PagedService {
  const isWithin = (at: Instant) => lookback.isWithin(at, PAGE_DAYS);
  return {
    incidents: services
      .flatMap(({ incidents }) => incidents)
      .filter(({ detectedAt }) => isWithin(detectedAt)),
    rollbacks: services
      .flatMap(({ rollbacks }) => rollbacks)
      .filter(({ finishedAt }) => isWithin(finishedAt)),
  };
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
