import { Subject } from '../entity/subject';
import { Leaf } from './leaf';

/** A compiled condition. It holds no `not`: negation has been moved down to the leaves. */
export type Node =
  | Leaf
  | { type: 'all' | 'any'; parts: Node[] }
  | {
      type: 'choice';
      test: (subject: Subject) => boolean;
      then: Node;
      else: Node;
    };
