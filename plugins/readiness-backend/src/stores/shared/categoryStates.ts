import {
  CATEGORY_STATES,
  CategoryState,
  CheckResult,
  Report,
} from 'backstage-plugin-readiness-common';

/** By id of the category. One in which nothing is asked of the entity is left out. */
export type CategoryStates = Record<string, CategoryState>;

/**
 * How each category of a report stands: as its check that asks for most attention. What is experimental or
 * only announced says nothing, as everywhere. What waits for a signal to be connected does, unlike in the
 * score, which leaves it out: there the level says that more is to come, here nothing else would.
 */
export function categoryStates({ results }: Report): CategoryStates {
  const states = new Map<string, CategoryState>();
  for (const result of results) {
    const state = stateOf(result);
    const before = states.get(result.category);
    if (state && (!before || urgency(state) < urgency(before))) {
      states.set(result.category, state);
    }
  }
  return Object.fromEntries(states);
}

function stateOf(result: CheckResult): CategoryState | undefined {
  const { outcome, standing, waitsFor } = result;
  if (standing === 'experimental' || standing === 'announced') return undefined;
  switch (outcome.status) {
    case 'not-applicable':
      return undefined;
    case 'pass':
    case 'waived':
      return outcome.status;
    case 'fail':
      return 'open';
    default:
      return waitsFor === 'owner' && standing === 'counted'
        ? 'open'
        : 'unknown';
  }
}

function urgency(state: CategoryState): number {
  return CATEGORY_STATES.indexOf(state);
}
