import {
  AbsentObservation,
  EvidenceKind,
  PresentObservation,
} from 'backstage-plugin-readiness-common';
import { absent, present } from 'backstage-plugin-readiness-node';
import { countsOf } from '../statistics/countsOf';
import { percentUp } from '../statistics/rounded';
import { Turn } from './turns';

const FEWEST = 5;

type ResponderFactRef = 'pages/responders' | 'pages/top-responder-share';

/** How many people take on pages and recoveries, and how much rests on one of them. Names go in, counts come out. */
export function responderFacts(
  turns: readonly Turn[],
  peopleFigures: boolean,
  more: { kind?: EvidenceKind },
): Record<ResponderFactRef, PresentObservation | AbsentObservation> {
  const people = turns.flatMap(person => person ?? []);
  const isEnough = turns.length >= FEWEST && 2 * people.length >= turns.length;
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
