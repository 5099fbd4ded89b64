import { JsonValue } from '@backstage/types';
import { EvidenceKind, FactDefinition, FactRef } from '../../model';
import { Lifetime } from '../facts/freshness';
import { Operator } from '../operators/operator';

/** A comparison, compiled: everything that does not depend on the entity is worked out once. */
export interface Leaf {
  type: 'leaf';
  fact: FactRef;
  definition: FactDefinition;
  /** The collector: the namespace of the fact. */
  source: string;
  kind: EvidenceKind;
  operator: Operator;
  wanted: JsonValue;
  wantedText: string;
  /** Whether it stands under a `not`: it passes where the comparison does not hold. */
  negated: boolean;
  whereConnected: boolean;
  lifetime: Lifetime;
}
