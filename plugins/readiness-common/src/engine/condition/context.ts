import { FactStates } from '../../model';
import { Subject } from '../entity/subject';

/** What a condition is judged against. */
export interface ConditionContext {
  subject: Subject;
  facts: FactStates;
  /** Ids of connected collectors. */
  connected: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  now: number;
}
