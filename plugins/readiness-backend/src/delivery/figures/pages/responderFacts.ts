import {
  AbsentObservation,
  EvidenceKind,
  PresentObservation,
} from 'backstage-plugin-readiness-common';
import { absent, present } from 'backstage-plugin-readiness-node';
import { IncidentRecord } from '../../records';
import { personOf } from '../GroupHistory';
import { countsOf } from '../statistics/countsOf';
import { percentUp } from '../statistics/rounded';

const FEWEST = 5;

type ResponderFactRef = 'pages/responders' | 'pages/top-responder-share';

/** How many people answer pages, and how much rests on one of them. Names go in, counts come out. */
export function responderFacts(
  pages: readonly IncidentRecord[],
  peopleFigures: boolean,
  more: { kind?: EvidenceKind },
): Record<ResponderFactRef, PresentObservation | AbsentObservation> {
  const people = pages.flatMap(
    ({ acknowledgedBy, actor }) => personOf(acknowledgedBy ?? actor) ?? [],
  );
  const isEnough = pages.length >= FEWEST && 2 * people.length >= pages.length;
  if (!peopleFigures || !isEnough) {
    const none = absent('insufficient-data');
    return { 'pages/responders': none, 'pages/top-responder-share': none };
  }
  const counts = countsOf(people);
  return {
    'pages/responders': present(counts.length, more),
    'pages/top-responder-share': present(
      percentUp(Math.max(...counts), people.length),
      more,
    ),
  };
}
