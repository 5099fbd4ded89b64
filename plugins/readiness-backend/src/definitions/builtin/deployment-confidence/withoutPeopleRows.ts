import { DefinitionSet } from 'backstage-plugin-readiness-common';
import { PEOPLE_FACTS } from '../../../delivery/figures/PeopleFactRef';

type Definitions = Pick<DefinitionSet, 'checks' | 'scorecards'>;

const REFS: readonly string[] = PEOPLE_FACTS;

/** The definitions without the checks that rest on facts about people, for where these are not wanted. */
export function withoutPeopleRows({ checks, scorecards }: Definitions) {
  const stays = (id: string) => !isAboutPeople(checks[id]);
  return {
    checks: picked(checks, stays),
    scorecards: Object.fromEntries(
      Object.entries(scorecards).map(([id, scorecard]) => [
        id,
        { ...scorecard, checks: picked(scorecard.checks, stays) },
      ]),
    ),
  };
}

function isAboutPeople({ when }: Definitions['checks'][string]): boolean {
  const text = JSON.stringify(when);
  return REFS.some(ref => text.includes(`"${ref}"`));
}

function picked<T>(
  all: Record<string, T>,
  stays: (id: string) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => stays(id)));
}
