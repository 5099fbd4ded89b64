import { DeployNow, DeployNowReason } from 'backstage-plugin-readiness-common';

export type DeployNowAnswer = DeployNow['answer'];

/** Mildest first. The stricter one decides. */
const ANSWERS: readonly DeployNowAnswer[] = [
  'yes-now',
  'with-care',
  'cannot-tell',
  'not-now',
];

/** How strict an answer is, as a number to compare. */
export function strictness(answer: DeployNowAnswer): number {
  return ANSWERS.indexOf(answer);
}

/** The strictest of what the reasons lead to, each alone. */
export function strictestOf(
  reasons: readonly Pick<DeployNowReason, 'answer'>[],
): DeployNowAnswer {
  const answers = reasons.map(({ answer }) => answer);
  return answers.reduce<DeployNowAnswer>(
    (one, other) => (strictness(other) > strictness(one) ? other : one),
    'yes-now',
  );
}
