import { PagesFactRef } from 'backstage-plugin-readiness-common';
import { DeploymentRecord, IncidentRecord } from '../../records';
import { Figured } from '../Figured';
import { PageContext } from '../pages/PageContext';
import { PagedService, pagedService } from '../pages/PagedService';
import { pageFacts } from '../pages/pageFacts';
import { anIncident, aContext, daysAgo } from './records';

export function aPageContext(more: Partial<PageContext> = {}): PageContext {
  return {
    ...aContext(),
    shiftDays: 7,
    members: 8,
    sources: [{ source: 'pager', since: daysAgo(200) }],
    isCritical: severity => severity === 'critical',
    isInformational: severity => severity === 'info',
    ...more,
  };
}

/** An alarm called somebody. */
export function aPage(
  detectedAt: string,
  more: Partial<IncidentRecord> = {},
): IncidentRecord {
  return anIncident(detectedAt, { foundBy: 'alarm', ...more });
}

/** All steps at once. */
export function pageFactsAtOnce(
  services: readonly PagedService[],
  context: PageContext,
): Figured<PagesFactRef> {
  const steps = pageFacts(services, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** That feeds of incidents are heard, since then. */
export function heardSince(since: string): Pick<PageContext, 'sources'> {
  return { sources: [{ source: 'pager', since }] };
}

/** Pages of one service, by name: the value, or the reason why there is none. */
export function pageFactsOf(
  incidents: readonly IncidentRecord[],
  more: Partial<PageContext> = {},
  deployments: readonly DeploymentRecord[] = [],
): Record<string, unknown> {
  const service = pagedService({ incidents, deployments }, daysAgo(400));
  const { facts } = pageFactsAtOnce([service], aPageContext(more));
  return Object.fromEntries(
    Object.entries(facts).map(([ref, said]) => [
      ref.replace('pages/', ''),
      said.status === 'present' ? said.value : said,
    ]),
  );
}
