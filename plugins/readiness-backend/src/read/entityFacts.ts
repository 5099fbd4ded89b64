import {
  Answer,
  EntityFact,
  EntityFacts,
  EntityRef,
  FactDefinition,
  FactState,
} from 'backstage-plugin-readiness-common';
import { factStateOf } from './factState';
import { ReadContext } from './ReadContext';
import { collectorOf } from './sources';

/** Every declared fact of one entity, known or not; nothing when it does not live. */
export async function readEntityFacts(
  ref: EntityRef,
  { stores, facts, clock }: ReadContext,
): Promise<EntityFacts | undefined> {
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  const states = (await stores.facts.get([entity.id])).get(entity.id) ?? {};
  const connected = new Set(
    (await stores.collectorRuns.listStates())
      .filter(({ connectedAt }) => connectedAt)
      .map(({ collector }) => collector),
  );
  const now = clock();
  return {
    entityRef: ref,
    facts: [...facts]
      .sort((a, b) => (a.ref < b.ref ? -1 : 1))
      .map(fact =>
        toEntityFact(fact, states[fact.ref], {
          connected: connected.has(collectorOf(fact.ref)),
          now,
        }),
      ),
  };
}

function toEntityFact(
  fact: FactDefinition,
  state: FactState | undefined,
  source: { connected: boolean; now: number },
): EntityFact {
  const { ref, title, signal, unit } = fact;
  return {
    fact: ref,
    title,
    signal,
    source: collectorOf(ref),
    kind: kindOf(fact, state?.answer),
    ...(unit && { unit }),
    state: factStateOf(state, fact, source),
    ...answerOf(state?.answer),
    ...(state?.since && { since: state.since }),
    ...(state?.asOf && { asOf: state.asOf }),
    ...(state?.failure && { failure: state.failure }),
  };
}

function kindOf({ kind }: FactDefinition, answer: Answer | undefined) {
  return answer?.status === 'present' ? answer.kind ?? kind : kind;
}

function answerOf(answer: Answer | undefined) {
  if (!answer) return {};
  return {
    answer: answer.status,
    ...(answer.status === 'present' && { value: answer.value }),
    ...(answer.link && { link: answer.link }),
  };
}
