import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import {
  AbsenceReason,
  Answer,
  Duration,
  EvidenceKind,
  FactState,
  milliseconds,
} from '../../model';
import { ago, anInput, aWaiver, DAY, HOUR } from './input';
import { EvaluationInput } from '../input';
import { deriveTraits } from '../traits/deriveTraits';

/** One fact as `entities.json` has it: what was said, how long ago, and whether asking fails now. */
interface RecordedFact {
  value?: JsonValue;
  /** Null where there is nothing, for no particular reason. */
  absent?: AbsenceReason | null;
  kind?: EvidenceKind;
  link?: string;
  /** A minute when left out. */
  age?: Duration;
  failing?: string;
  /** There never was an answer. */
  never?: boolean;
}

/** One entity as `entities.json` has it. */
export interface RecordedEntity {
  title: string;
  entity: Entity;
  facts: Record<string, RecordedFact>;
  /** Collectors that never delivered here. */
  unconnected?: string[];
  /** Days from now until each lapses. */
  waivers?: { check: string; days: number }[];
}

/** What the engine is asked about a recorded entity; nothing in it depends on the clock. */
export function inputOf(
  recorded: RecordedEntity,
  collectors: readonly string[],
): EvaluationInput {
  const { entity, facts, unconnected = [], waivers = [] } = recorded;
  const ref = `${entity.kind}:default/${entity.metadata.name}`.toLowerCase();
  return anInput(
    Object.fromEntries(
      Object.entries(facts).map(([fact, one]) => [fact, stateOf(one)]),
    ),
    {
      entity,
      traits: deriveTraits(entity, () => undefined),
      connected: collectors.filter(id => !unconnected.includes(id)),
      waivers: waivers.map(({ check, days }) =>
        aWaiver(check, { entityRef: ref, validUntil: ago(-days * DAY) }),
      ),
    },
  );
}

function stateOf(fact: RecordedFact): FactState {
  const failure = fact.failing
    ? { failure: { since: ago(HOUR), message: fact.failing } }
    : {};
  if (fact.never) return failure;
  const age = milliseconds(fact.age ?? { minutes: 1 });
  return {
    answer: answerOf(fact),
    since: ago(30 * DAY),
    asOf: ago(age),
    ...failure,
  };
}

function answerOf({ value, absent, kind, link }: RecordedFact): Answer {
  const linked = link ? { link } : {};
  if (value === undefined) {
    return { status: 'absent', ...(absent && { reason: absent }), ...linked };
  }
  return { status: 'present', value, ...(kind && { kind }), ...linked };
}
