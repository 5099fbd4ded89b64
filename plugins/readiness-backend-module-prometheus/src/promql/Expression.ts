import { LabelMatcher } from '../match/LabelMatcher';

/** Which series are read. The name of the metric is the label `__name__`. */
export type Selector = readonly LabelMatcher[];

/** What of an expression decides on the labels of its result, and on whether it has one. */
export type Expression =
  /** A number or a text; there always is one, without labels. */
  | { type: 'scalar' }
  /** One element without labels, that there always is: `vector(1)`. */
  | { type: 'constant' }
  | { type: 'selector'; selector: Selector }
  /** True of what there is not. */
  | { type: 'absent'; of: Expression }
  | {
      type: 'aggregation';
      of: Expression;
      modifier?: { kind: 'by' | 'without'; labels: readonly string[] };
    }
  /** It writes a label. */
  | { type: 'relabeling'; of: Expression; label?: string }
  | {
      type: 'operation';
      operator: string;
      left: Expression;
      right: Expression;
      matching?: { kind: 'on' | 'ignoring'; labels: readonly string[] };
      /** The side with more elements; its labels stay, those included come from the other. */
      many?: { side: 'left' | 'right'; included: readonly string[] };
    };
