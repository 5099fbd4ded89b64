import { CheckDefinition } from '../../model';
import { Node } from '../condition/node';
import { Test } from '../entity/predicates';

/** A check, compiled. */
export interface CompiledCheck {
  id: string;
  definition: CheckDefinition;
  appliesTo?: Test;
  requires?: CompiledCheck;
  /** Missing when the definition could not be compiled. */
  condition?: Node;
  /** Why it could not be compiled: every outcome of the check is an error with that message. */
  defect?: string;
  /** Milliseconds since the epoch; always given, 0 when it is enforced from the start. */
  enforcedFrom: number;
}
