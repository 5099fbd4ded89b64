import { BudgetSpent } from './errors';

/** As GraphQL tells it; GitHub Enterprise has none unless somebody set one. */
export interface RateLimit {
  cost: number;
  remaining: number;
  /** An instant. */
  resetAt: string;
}

/** Where GitHub says neither how long, nor until when. */
const REST = 60 * 1000;

/**
 * What may still be asked with one token. Everything else in the portal asks with it too, so a part is left
 * to the others.
 */
export class Budget {
  #restsUntil = 0;

  constructor(
    private readonly reserve: number,
    private readonly clock: () => number,
  ) {}

  /** @throws BudgetSpent */
  assertLeft(): void {
    if (this.#restsUntil > this.clock())
      throw new BudgetSpent(this.#restsUntil);
  }

  note(limit: RateLimit | null | undefined): void {
    if (!limit || limit.remaining > this.reserve) return;
    this.#restsUntil = Date.parse(limit.resetAt);
  }

  /** After an answer that said to wait, in the headers that GitHub publishes for it. */
  rest(headers: Record<string, string | number | undefined> = {}): BudgetSpent {
    const now = this.clock();
    const seconds = Number(headers['retry-after']);
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const isEmpty = Number(headers['x-ratelimit-remaining']) === 0;
    if (seconds > 0) this.#restsUntil = now + seconds * 1000;
    else if (isEmpty && reset > now) this.#restsUntil = reset;
    else this.#restsUntil = now + REST;
    return new BudgetSpent(this.#restsUntil);
  }
}
