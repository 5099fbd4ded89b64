import { didYouMean } from 'backstage-plugin-readiness-common';
import { Change } from './Change';

/** Something wrong with one change of one layer. */
export interface Complaint {
  change: Change;
  code: string;
  /** Below the unit of the change. */
  rest: readonly string[];
  message: string;
  /** It is about something that the change does not say, but should. */
  isUnsaid?: boolean;
}

/** There is nothing below that a change could take out or turn on again. */
export function nothingThere(
  change: Change,
  below: Iterable<string>,
): Complaint {
  const { id } = change.unit;
  const message = `no layer below has "${id}"; ${didYouMean(id, [...below])}`;
  return {
    change,
    code: 'nothing-to-change',
    rest: [],
    message,
    isUnsaid: true,
  };
}

export function notAMap(change: Change): Complaint {
  const message =
    'must be a map of fields, or false to take it out, for example { "weight": 3 }';
  return { change, code: 'invalid-shape', rest: [], message };
}
