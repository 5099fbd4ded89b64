import {
  EvidenceKind,
  PresentObservation,
} from 'backstage-plugin-readiness-common';
import { present } from 'backstage-plugin-readiness-node';
import { tenthUp } from '../statistics/rounded';
import { PageTally } from './tallyOf';

type LoadFactRef =
  | 'pages/per-week'
  | 'pages/per-shift'
  | 'pages/out-of-hours-per-week';

/** How often somebody is called, whoever it is. */
export function loadFacts(
  { pages, late }: PageTally,
  days: number,
  shiftDays: number,
  more: { kind?: EvidenceKind },
): Record<LoadFactRef, PresentObservation> {
  const each = (count: number, span: number) =>
    present(tenthUp((count * span) / days), more);
  return {
    'pages/per-week': each(pages, 7),
    'pages/per-shift': each(pages, shiftDays),
    'pages/out-of-hours-per-week': each(late, 7),
  };
}
