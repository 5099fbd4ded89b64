import { Waiver } from '../../model';
import { ConditionContext } from '../condition/context';
import { FactBook } from '../condition/factBook';
import { Judgement } from './judgement';

/** One entity at one moment: what its checks are judged against, and how they came out so far. */
export interface CheckContext extends ConditionContext {
  book: FactBook;
  /** Before launch, what is asked of live services waits for time. */
  preLaunch: boolean;
  /** The entity's waivers by check. */
  waivers: ReadonlyMap<string, readonly Waiver[]>;
  judgements: Map<string, Judgement>;
}
