import { Instant, milliseconds } from 'backstage-plugin-readiness-common';
import { Collector, Notice } from 'backstage-plugin-readiness-node';
import { ProjectedCatalog } from '../catalog/ProjectedCatalog';
import { CollectorRun } from '../stores/CollectorRunStore';
import { SaidOfEntity } from '../stores/FactStore';
import { toInstant } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { createAppliesTo } from './appliesTo';
import { createObservationChecker } from './checkObservations';
import { CollectionEnvironment, contextOf } from './CollectionEnvironment';
import { collectBatch } from './collectBatch';
import { LivingEntity, pagesOf } from './pagesOf';
import { RunRecorder } from './RunRecorder';

export interface RunAllOptions extends CollectionEnvironment {
  getSnapshot(): Promise<ProjectedCatalog>;
  abort: AbortSignal;
  /** True while this process goes down: a run cut off by that is no failure of anybody. */
  isStopping(): boolean;
}

type Outcome = Omit<CollectorRun, 'collector' | 'startedAt' | 'finishedAt'>;

/** How a run went, and whether it gave any reason to judge anything again. */
export interface FinishedRun {
  outcome: Outcome;
  isNews: boolean;
}

/**
 * Asks a collector about the whole catalog, and keeps one row of how that went. A run that is stopped
 * keeps what was said until then, but it did not complete: nobody else's facts are confirmed by it.
 *
 * @returns nothing while nobody lives: then there is nobody to ask about, and nothing was confirmed
 */
export async function runAll(
  collector: Collector,
  options: RunAllOptions,
): Promise<FinishedRun | undefined> {
  const { stores, clock, logger, abort } = options;
  const startedAt = toInstant(clock());
  const living = await stores.facts.listSaid(collector.id);
  if (living.length === 0) return undefined;
  const recorder = new RunRecorder({
    facts: stores.facts,
    collector: collector.id,
    at: startedAt,
  });
  const notices: Notice[] = [];
  const notify = (notice: Notice) => notices.push(notice);
  const outage = await askAll(collector, living, {
    ...options,
    recorder,
    notify,
  });
  await recorder.finish();
  const outcome = outcomeOf(recorder, abort, outage);
  if (outcome.status === 'failed') {
    logger.warn(`Collector '${collector.id}' failed: ${outcome.message}`);
  }
  if (abort.aborted && options.isStopping()) return { outcome, isNews: false };
  const run = { outcome, startedAt, recorder, notices };
  const standsOtherwise = await keepRow(collector, run, options);
  return { outcome, isNews: standsOtherwise || outcome.changed > 0 };
}

type AskOptions = RunAllOptions & {
  recorder: RunRecorder;
  notify(notice: Notice): void;
};

/** Asks page by page; returns why the catalog could not be read, if so. */
async function askAll(
  collector: Collector,
  living: readonly SaidOfEntity[],
  options: AskOptions,
): Promise<string | undefined> {
  const { stores, abort, getSnapshot, notify, recorder } = options;
  let snapshot: ProjectedCatalog;
  try {
    snapshot = await getSnapshot();
  } catch (error) {
    return `The catalog could not be read: ${messageOf(error)}`;
  }
  const applies = createAppliesTo(collector);
  const check = createObservationChecker(collector, options.logger);
  const { entities } = stores;
  for await (const page of pagesOf(living, snapshot, { entities, abort })) {
    const batch = page.filter(applies);
    if (batch.length < page.length) {
      await forgetOthers(collector, page, new Set(batch), options);
    }
    if (batch.length === 0) continue;
    const context = contextOf(options, snapshot, abort, notify);
    await recorder.add(
      await collectBatch(collector, batch, context, { check }),
      new Map(batch.map(({ id, said }) => [id, said])),
    );
  }
  return undefined;
}

async function forgetOthers(
  collector: Collector,
  page: readonly LivingEntity[],
  asked: ReadonlySet<LivingEntity>,
  { stores }: RunAllOptions,
) {
  const others = page.filter(
    entity => entity.said !== undefined && !asked.has(entity),
  );
  await stores.facts.forget(
    collector.id,
    others.map(({ id }) => id),
  );
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
): Promise<boolean> {
  const ages = collector.facts.map(({ maxAge }) => milliseconds(maxAge));
  return stores.collectorRuns.record(
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
