import { FactRef, Instant } from 'backstage-plugin-readiness-common';
import { Push, PushedObservation, PushVerdict } from '../OwnFactStore';
import { causeBits } from './causes';
import { FactRow, hasContent, toContent } from './factRow';

/** What is stored of the facts of one entity. */
export type KnownRows = ReadonlyMap<FactRef, FactRow>;

/** What has to be written of a push. */
export interface PushPlan {
  verdicts: PushVerdict[];
  write: FactRow[];
  /** Entities to be evaluated again. */
  marks: { entityId: number; causes: number }[];
}

/**
 * Holds a push against what is stored, in its order, so that one push may bring several observations of
 * one fact. Of two answers as of the same instant the later one to arrive is a correction.
 *
 * @param known - by entity; one that is missing was removed meanwhile
 */
export function planPush(
  known: ReadonlyMap<number, KnownRows>,
  { namespace, observations }: Pick<Push, 'namespace' | 'observations'>,
): PushPlan {
  const written = new Map<string, FactRow>();
  const causes = new Map<number, number>();
  const verdicts = observations.map(observation => {
    const { entityId, fact } = observation;
    const rows = known.get(entityId);
    if (!rows) return 'gone';
    const key = `${entityId} ${fact}`;
    const before = written.get(key) ?? rows.get(fact);
    const isSame = isSameAnswer(before, observation);
    const verdict = verdictOn(observation, before, isSame);
    if (verdict !== 'taken') return verdict;
    const since = isSame && before ? before.since : observation.observedAt;
    written.set(key, toRow(observation, namespace, since));
    const cause = causeBits(isSame ? 'source' : 'service');
    causes.set(entityId, (causes.get(entityId) ?? 0) | cause);
    return verdict;
  });
  return {
    verdicts,
    write: [...written.values()],
    marks: [...causes].map(([entityId, bits]) => ({ entityId, causes: bits })),
  };
}

function isSameAnswer(
  before: FactRow | undefined,
  { answer }: PushedObservation,
): boolean {
  return before !== undefined && hasContent(before, toContent(answer));
}

function verdictOn(
  { observedAt }: PushedObservation,
  before: FactRow | undefined,
  isSame: boolean,
): PushVerdict {
  const confirmedAt = before?.confirmedAt ?? '';
  if (observedAt < confirmedAt) return 'outdated';
  return isSame && observedAt === confirmedAt ? 'repeat' : 'taken';
}

function toRow(
  { entityId, fact, answer, observedAt }: PushedObservation,
  collector: string,
  since: Instant,
): FactRow {
  const content = toContent(answer);
  return {
    entityId,
    fact,
    collector,
    ...content,
    since,
    confirmedAt: observedAt,
  };
}
