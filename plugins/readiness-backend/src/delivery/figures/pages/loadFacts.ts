import {
  EvidenceKind,
  PresentObservation,
} from 'backstage-plugin-readiness-common';
import { present } from 'backstage-plugin-readiness-node';
import { isOutOfHours } from '../calendar/isOutOfHours';
import { tenthUp } from '../statistics/rounded';
import { PageContext } from './PageContext';
import { PagedIncident } from './PagedService';

type LoadFactRef =
  | 'pages/per-week'
  | 'pages/per-shift'
  | 'pages/out-of-hours-per-week';

/** How often somebody is called, whoever it is. */
export function loadFacts(
  pages: readonly PagedIncident[],
  days: number,
  context: PageContext,
  more: { kind?: EvidenceKind },
): Record<LoadFactRef, PresentObservation> {
  const each = (count: number, span: number) =>
    present(tenthUp((count * span) / days), more);
  const late = pages.filter(({ detectedAt }) =>
    isOutOfHours(detectedAt, context),
  );
  return {
    'pages/per-week': each(pages.length, 7),
    'pages/per-shift': each(pages.length, context.shiftDays),
    'pages/out-of-hours-per-week': each(late.length, 7),
  };
}
