import { Entity } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
  Collector,
} from 'backstage-plugin-readiness-node';
import { messageOf } from '../util/messageOf';
import { orAborted } from '../util/orAborted';
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
  let iterator: AsyncIterator<CollectedFacts> | undefined;
  try {
    iterator = collector.collect(batch, context)[Symbol.asyncIterator]();
    // Once for the whole batch: a listener for each entity would cost more than what it says.
    await orAborted(takeAll(iterator, said, context.abort), context.abort);
    return { said };
  } catch (error) {
    if (context.abort.aborted) close(iterator);
    return { said, thrown: messageOf(error) };
  }
}

/** Nothing is taken any more once the signal says stop: by then nobody may be waiting for it. */
async function takeAll(
  iterator: AsyncIterator<CollectedFacts>,
  said: Drained['said'],
  abort: AbortSignal,
) {
  const pace = createPacer();
  for (;;) {
    const next = await iterator.next();
    if (next.done || abort.aborted) return;
    const { entityRef, facts } = next.value;
    said.set(entityRef.toLocaleLowerCase('en-US'), facts);
    const wait = pace();
    if (wait) await wait;
  }
}

/** Lets the collector tidy up in its own time. */
function close(iterator: AsyncIterator<CollectedFacts> | undefined) {
  iterator?.return?.().catch(() => {});
}
