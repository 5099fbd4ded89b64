import {
  Duration,
  FactDefinition,
  FactType,
} from 'backstage-plugin-readiness-common';

type Lifetimes = Pick<FactDefinition, 'maxAge' | 'holdFor'>;

const YEAR_AND_A_MONTH: Duration = { days: 400 };

/** A date does not become less true: the checks that ask for it weigh it. */
const OF_DATES: Lifetimes = {
  maxAge: YEAR_AND_A_MONTH,
  holdFor: YEAR_AND_A_MONTH,
};

/** What a nightly or weekly pipeline keeps fresh. */
const OF_THE_REST: Lifetimes = { maxAge: { days: 8 }, holdFor: { days: 30 } };

/** How long a pushed answer is worth something, unless its declaration says so. */
export function defaultLifetimes(type: FactType | undefined): Lifetimes {
  return type === 'instant' ? OF_DATES : OF_THE_REST;
}
