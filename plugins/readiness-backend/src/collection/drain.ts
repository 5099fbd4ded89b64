import { Entity } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
  Collector,
} from 'backstage-plugin-readiness-node';
import { messageOf } from '../util/messageOf';
import { createPacer } from '../util/pacer';

/** What a collector said before it ended, threw or was stopped. */
export interface Drained {
  said: Map<EntityRef, CollectedFacts['facts']>;
  /** What it threw. */
  thrown?: string;
}

/** Takes everything that a collector yields. Never rejects; never waits for one that does not hear the abort. */
export async function drain(
  collector: Collector,
  batch: readonly Entity[],
  context: CollectContext,
): Promise<Drained> {
  const said: Drained['said'] = new Map();
  const pace = createPacer();
  let iterator: AsyncIterator<CollectedFacts> | undefined;
  const stop = stopOn(context.abort);
  try {
    iterator = collector.collect(batch, context)[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([iterator.next(), stop.aborted]);
      if (next.done) return { said };
      const { entityRef, facts } = next.value;
      said.set(entityRef.toLocaleLowerCase('en-US'), facts);
      await pace();
    }
  } catch (error) {
    if (context.abort.aborted) close(iterator);
    return { said, thrown: messageOf(error) };
  } finally {
    stop.release();
  }
}

/** Rejects on abort. One for a whole batch: a listener for each entity would cost more than what it says. */
function stopOn(abort: AbortSignal) {
  let release = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const stop = () => reject(abort.reason);
    if (abort.aborted) stop();
    abort.addEventListener('abort', stop, { once: true });
    release = () => abort.removeEventListener('abort', stop);
  });
  // Whoever stopped waiting is not surprised by how it ends.
  aborted.catch(() => {});
  return { aborted, release };
}

/** Lets the collector tidy up in its own time. */
function close(iterator: AsyncIterator<CollectedFacts> | undefined) {
  iterator?.return?.().catch(() => {});
}
