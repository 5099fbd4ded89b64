import { IncidentRecord } from '../../records';
import { PageContext } from '../pages/PageContext';
import { pageFacts } from '../pages/pageFacts';
import { anIncident, aContext, daysAgo } from './records';

export function aPageContext(more: Partial<PageContext> = {}): PageContext {
  return {
    ...aContext(),
    shiftDays: 7,
    heardSince: daysAgo(200),
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

/** Pages of one service, by name: the value, or the reason why there is none. */
export function pageFactsOf(
  incidents: readonly IncidentRecord[],
  more: Partial<PageContext> = {},
): Record<string, unknown> {
  const { facts } = pageFacts([{ incidents }], aPageContext(more));
  return Object.fromEntries(
    Object.entries(facts).map(([ref, said]) => [
      ref.replace('pages/', ''),
      said.status === 'present' ? said.value : said,
    ]),
  );
}
