import {
  CATEGORY_STATES,
  CategoryState,
} from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';
import { RowStatus } from './statuses';
import { titleOfId } from './words';

/** With the sign of the outcome that it comes closest to. */
const STATUSES: Record<CategoryState, RowStatus> = {
  open: 'fail',
  unknown: 'unknown',
  waived: 'waived',
  pass: 'pass',
};

export function statusOfState(state: string): RowStatus {
  return isState(state) ? STATUSES[state] : 'unknown';
}

export function stateTitle(t: Translate, state: string): string {
  return isState(state) ? t(`filter.state.${state}`) : titleOfId(state);
}

/** What asks for most attention first; what is no state of ours comes last. */
export function byUrgency(a: string, b: string): number {
  return place(a) - place(b);
}

function place(state: string): number {
  return isState(state)
    ? CATEGORY_STATES.indexOf(state)
    : CATEGORY_STATES.length;
}

function isState(text: string): text is CategoryState {
  return (CATEGORY_STATES as readonly string[]).includes(text);
}
