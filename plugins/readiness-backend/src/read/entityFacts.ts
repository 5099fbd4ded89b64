import {
  Answer,
  EntityFact,
  EntityFacts,
  EntityRef,
  FactDefinition,
  FactState,
} from 'backstage-plugin-readiness-common';
import { pushedSources, withUnpushed } from '../facts/pushedStates';
import { factStateOf } from './factState';
import { ReadContext } from './ReadContext';
import { collectorOf } from './sources';

/** Every declared fact of one entity, known or not; nothing when it does not live. */
export async function readEntityFacts(
  ref: EntityRef,
  context: ReadContext,
): Promise<EntityFacts | undefined> {
  const { stores, clock } = context;
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  const known = (await stores.facts.get([entity.id])).get(entity.id) ?? {};
  const sources = await stores.collectorRuns.listStates();
  const connected = new Set(
    sources
      .filter(({ connectedAt }) => connectedAt)
      .map(({ collector }) => collector),
  );
  const facts = await allFacts(context);
  const now = clock();
  const states = withUnpushed(known, pushedSources(sources), facts.keys(), now);
  return {
    entityRef: ref,
    facts: [...facts.values()]
      .sort((a, b) => (a.ref < b.ref ? -1 : 1))
      .map(fact =>
        toEntityFact(fact, states[fact.ref], {
          connected: connected.has(collectorOf(fact.ref)),
          now,
        }),
      ),
  };
}

/** By ref; whoever pushes to a namespace knows better than we do what it says. */
async function allFacts({ facts, listNamespaces }: ReadContext) {
  const pushed = (await listNamespaces()).flatMap(one => one.facts);
  return new Map([...facts, ...pushed].map(fact => [fact.ref, fact]));
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
