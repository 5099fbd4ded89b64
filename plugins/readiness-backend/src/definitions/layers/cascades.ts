import { PlacedError } from 'backstage-plugin-readiness-common';
import { Complaint } from './Complaint';

/** Errors that may have gone once the others are dealt with come later, if they come at all. */
export function firstErrors(errors: readonly PlacedError[]): PlacedError[] {
  const isOfFacts = ({ path }: PlacedError) => path[0] === 'facts';
  const isEmptyRung = ({ code }: PlacedError) =>
    code === 'level-without-checks';
  const certain = errors.some(isOfFacts)
    ? errors.filter(({ code }) => code !== 'unknown-fact')
    : [...errors];
  const others = certain.filter(error => !isEmptyRung(error));
  return others.length > 0 ? others : certain;
}

/** Of the checks in a circle only the highest layer's is to blame: below it there was none. */
export function closersOfCircles(
  complaints: readonly Complaint[],
): Complaint[] {
  const isCircle = ({ code }: Complaint) => code === 'requires-circle';
  const layers = complaints.filter(isCircle).map(({ change }) => change.layer);
  const highest = Math.max(...layers);
  return complaints.filter(
    complaint => !isCircle(complaint) || complaint.change.layer === highest,
  );
}
