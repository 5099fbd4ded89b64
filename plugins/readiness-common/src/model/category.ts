/**
 * How a category of a scorecard stands for one entity, what asks for most attention first:
 * `open` something fails, or waits for an answer of the owner; `unknown` nothing is open, but something
 * cannot be judged; `waived` all that is left is accepted for now; `pass` everything passes.
 *
 * @public
 */
export const CATEGORY_STATES = ['open', 'unknown', 'waived', 'pass'] as const;

/**
 * How a category stands; see {@link CATEGORY_STATES}.
 *
 * @public
 */
export type CategoryState = (typeof CATEGORY_STATES)[number];
