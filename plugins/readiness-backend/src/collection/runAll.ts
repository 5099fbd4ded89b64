import { Instant, milliseconds } from 'backstage-plugin-readiness-common';
import {
  CatalogSnapshot,
  Collector,
  Notice,
} from 'backstage-plugin-readiness-node';
import { CollectorRun } from '../stores/CollectorRunStore';
import { toInstant } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { createAppliesTo } from './appliesTo';
import { createObservationChecker } from './checkObservations';
import { CollectionEnvironment, contextOf } from './CollectionEnvironment';
import { collectBatch } from './collectBatch';
import { pagesOf } from './pagesOf';
import { RunRecorder } from './RunRecorder';

export interface RunAllOptions extends CollectionEnvironment {
  getSnapshot(): Promise<CatalogSnapshot>;
  abort: AbortSignal;
  /** True while this process goes down: a run cut off by that is no failure of anybody. */
  isStopping(): boolean;
}

type Outcome = Omit<CollectorRun, 'collector' | 'startedAt' | 'finishedAt'>;

/**
 * Asks a collector about the whole catalog, and keeps one row of how that went. A run that is stopped
 * keeps what was said until then, but it did not complete: nobody else's facts are confirmed by it.
 */
export async function runAll(
  collector: Collector,
  options: RunAllOptions,
): Promise<Outcome> {
  const { stores, clock, logger, abort } = options;
  const startedAt = toInstant(clock());
  const recorder = new RunRecorder({
    facts: stores.facts,
    collector: collector.id,
    at: startedAt,
  });
  const notices: Notice[] = [];
  const notify = (notice: Notice) => notices.push(notice);
  const outage = await askAll(collector, recorder, { ...options, notify });
  const outcome = outcomeOf(recorder, abort, outage);
  if (outcome.status === 'failed') {
    logger.warn(`Collector '${collector.id}' failed: ${outcome.message}`);
  }
  if (abort.aborted && options.isStopping()) return outcome;
  await keepRow(collector, { outcome, startedAt, recorder, notices }, options);
  return outcome;
}

/** Asks page by page; returns why the catalog could not be read, if so. */
async function askAll(
  collector: Collector,
  recorder: RunRecorder,
  options: RunAllOptions & { notify(notice: Notice): void },
): Promise<string | undefined> {
  const { stores, abort, getSnapshot, notify } = options;
  let snapshot: CatalogSnapshot;
  try {
    snapshot = await getSnapshot();
  } catch (error) {
    return `The catalog could not be read: ${messageOf(error)}`;
  }
  const applies = createAppliesTo(collector);
  const check = createObservationChecker(collector, options.logger);
  for await (const page of pagesOf(stores.entities, abort)) {
    const others = page.filter(entity => !applies(entity));
    await stores.facts.forget(
      collector.id,
      others.map(({ id }) => id),
    );
    const batch = page.filter(applies);
    if (batch.length === 0) continue;
    const context = contextOf(options, snapshot, abort, notify);
    await recorder.add(
      await collectBatch(collector, batch, context, { check }),
    );
  }
  return undefined;
}

function outcomeOf(
  recorder: RunRecorder,
  abort: AbortSignal,
  outage: string | undefined,
): Outcome {
  const summary = recorder.summary();
  const message = abort.aborted
    ? `The run was stopped after ${summary.entities} entities, by its time limit or by somebody`
    : outage;
  return message ? { ...summary, status: 'failed', message } : summary;
}

async function keepRow(
  collector: Collector,
  run: {
    outcome: Outcome;
    startedAt: Instant;
    recorder: RunRecorder;
    notices: readonly Notice[];
  },
  { stores, clock }: RunAllOptions,
) {
  const ages = collector.facts.map(({ maxAge }) => milliseconds(maxAge));
  await stores.collectorRuns.record(
    {
      ...run.outcome,
      collector: collector.id,
      startedAt: run.startedAt,
      finishedAt: toInstant(clock()),
    },
    {
      delivered: run.recorder.delivered,
      maxAge: Math.min(...ages),
      notices: run.notices,
    },
  );
}
