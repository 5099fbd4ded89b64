import { Trouble } from '../stores/ProgressStore';

/** Nothing may be asked with these credentials before then. */
export class BudgetSpent extends Error {
  constructor(readonly until: number) {
    super(`Nothing may be asked before ${new Date(until).toISOString()}`);
  }
}

/** It was too much for one answer; less of it may be answered. */
export class TooMuch extends Error {}

/** Nothing can be asked of an account, for a reason that is the same for all its repositories. */
export class AccountTrouble extends Error {
  constructor(readonly trouble: Omit<Trouble, 'since'>) {
    super(trouble.message);
  }
}
