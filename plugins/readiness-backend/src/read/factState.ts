import {
  EntityFact,
  FactDefinition,
  FactState,
  milliseconds,
} from 'backstage-plugin-readiness-common';

/** How a fact stands, for people who want to know why a check says what it says. */
export function factStateOf(
  state: FactState | undefined,
  { maxAge, holdFor }: Pick<FactDefinition, 'maxAge' | 'holdFor'>,
  source: { connected: boolean; now: number },
): EntityFact['state'] {
  if (state?.answer && state.asOf) {
    const age = source.now - Date.parse(state.asOf);
    if (age <= milliseconds(maxAge)) return 'fresh';
    return age <= milliseconds(holdFor) ? 'held' : 'stale';
  }
  if (!source.connected) return 'no-source';
  return state?.failure ? 'failed' : 'never-collected';
}
