import { LoggerService } from '@backstage/backend-plugin-api';
import { Standard } from '../definitions/Standard';
import { PushedSource, pushedAges, withUnpushed } from '../facts/pushedStates';
import { DueEntity, EvaluatedEntity } from '../stores/ReportStore';
import { Stores } from '../stores/Stores';
import { messageOf } from '../util/messageOf';
import { createPacer } from '../util/pacer';
import {
  evaluateEntity,
  EvaluateEntityInput,
  evaluationOf,
} from './evaluateEntity';

export interface EvaluateBatchOptions {
  stores: Pick<Stores, 'facts' | 'reports'>;
  logger: LoggerService;
  standard: Standard;
  connected: readonly string[];
  /** Namespaces to which facts are pushed. */
  pushed: readonly PushedSource[];
  now: number;
  roots?: readonly string[];
  abort?: AbortSignal;
}

const NOTHING = { facts: {}, exceptions: [] };

/**
 * Judges entities with what is stored of them, one after the other, letting other work through in between.
 * Ends early on abort.
 */
export async function* evaluateEach(
  batch: readonly DueEntity[],
  options: EvaluateBatchOptions,
): AsyncGenerator<EvaluatedEntity> {
  const known = await options.stores.facts.getWithExceptions(
    batch.map(({ id }) => id),
  );
  const pace = createPacer();
  for (const due of batch) {
    if (options.abort?.aborted) return;
    const ofEntity = known.get(due.id) ?? NOTHING;
    // Handed over one by one, so that not all of it is in memory at once.
    known.delete(due.id);
    const input = { ...options, due, ...withPushed(ofEntity, options) };
    yield await evaluateOrKeepLast(input, options);
    await pace();
  }
}

/** With what nobody pushed, and with what ages on its own because somebody did. */
function withPushed(
  { facts, exceptions }: Pick<EvaluateEntityInput, 'facts' | 'exceptions'>,
  { pushed, standard, now }: EvaluateBatchOptions,
): Pick<EvaluateEntityInput, 'facts' | 'exceptions'> {
  const asked = Object.keys(standard.definitions.facts);
  return {
    facts: withUnpushed(facts, pushed, asked, now),
    exceptions: [...exceptions, ...pushedAges(facts, pushed)],
  };
}

/** A defect of ours costs nobody their verdict: the last one stands, until something changes. */
async function evaluateOrKeepLast(
  input: EvaluateEntityInput,
  { stores, logger }: EvaluateBatchOptions,
): Promise<EvaluatedEntity> {
  try {
    return evaluateEntity(input);
  } catch (error) {
    const { id, ref } = input.due;
    logger.error(`'${ref}' could not be evaluated: ${messageOf(error)}`);
    const { reports } = await stores.reports.getCurrent(id);
    return { ...evaluationOf(input), dueAt: null, reports };
  }
}
