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
  abort?: AbortSignal;
}

/**
 * Judges entities with what is stored of them, letting other work through in between. Ends early on
 * abort, with what was judged until then.
 */
export async function evaluateBatch(
  batch: readonly DueEntity[],
  options: EvaluateBatchOptions,
): Promise<EvaluatedEntity[]> {
  const ids = batch.map(({ id }) => id);
  const facts = await options.stores.facts.get(ids);
  const exceptions = await options.stores.facts.getExceptions(ids);
  const pace = createPacer();
  const evaluated: EvaluatedEntity[] = [];
  for (const due of batch) {
    if (options.abort?.aborted) break;
    const known = {
      facts: facts.get(due.id) ?? {},
      exceptions: exceptions.get(due.id) ?? [],
    };
    const input = { ...options, due, ...withPushed(known, options) };
    evaluated.push(await evaluateOrKeepLast(input, options));
    await pace();
  }
  return evaluated;
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
