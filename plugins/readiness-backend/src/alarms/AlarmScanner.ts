import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { AlarmSource, Notice } from 'backstage-plugin-readiness-node';
import { scanRunsOf } from '../stores/AlarmStore';
import { CollectorState } from '../stores/CollectorRunStore';
import { Stores } from '../stores/Stores';
import { Clock, toInstant } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { AlarmMapper } from './AlarmMapper';
import { ScanIntake } from './ScanIntake';
import { listWholeScans } from './wholeScans';

/** No gap between scans makes all verdicts new: the collector of the facts says what gaps mean. */
const NEVER = 100 * 365 * 24 * 60 * 60 * 1000;

export interface AlarmScannerOptions {
  stores: Pick<Stores, 'alarms' | 'collectorRuns'>;
  mapper: Pick<AlarmMapper, 'matcher'>;
  logger: LoggerService;
  clock: Clock;
  /** True while this process goes down: what that cuts off says nothing of a source. */
  isStopping?(): boolean;
}

/** What came out of a scan. */
export interface Scanned {
  status: 'complete' | 'failed';
  /** Entities that have other alarms than before, or alarms that fare otherwise. */
  entityRefs: readonly EntityRef[];
  /** The source answered for the first time, stopped answering, or answers again. */
  turned: boolean;
}

/** Reads sources as a whole, and joins what they have into what is known. */
export class AlarmScanner {
  constructor(private readonly options: AlarmScannerOptions) {}

  /** Never throws for what the source does: that it failed is kept, and told to the platform team. */
  async scan(source: AlarmSource, abort: AbortSignal): Promise<Scanned> {
    const { stores, mapper, clock, logger } = this.options;
    const startedAt = toInstant(clock());
    const before = await this.#stateOf(source);
    const intake = new ScanIntake(source, {
      store: stores.alarms,
      match: await mapper.matcher(),
      scans: await listWholeScans(stores.collectorRuns, source.id),
    });
    const notices: Notice[] = [];
    let problem: string | undefined;
    try {
      const pages = source.scan({
        abort,
        now: new Date(clock()),
        logger,
        ...(before?.asOf && { historyUntil: before.asOf }),
        notify: notice => notices.push(notice),
      });
      for await (const page of pages) {
        abort.throwIfAborted();
        await intake.take(page);
      }
      abort.throwIfAborted();
      await intake.finish(startedAt, before?.asOf);
    } catch (error) {
      problem = abort.aborted
        ? 'It was stopped before it was done'
        : messageOf(error);
      logger.warn(`${source.title} could not be read: ${problem}`);
    }
    if (this.options.isStopping?.()) {
      return { status: 'failed', entityRefs: [], turned: false };
    }
    const run = { startedAt, problem, notices, intake };
    await this.#keepRun(source, run);
    return {
      status: problem === undefined ? 'complete' : 'failed',
      entityRefs: [...intake.entityRefs],
      turned:
        (before?.failure !== undefined) !== (problem !== undefined) ||
        (before?.asOf === undefined && problem === undefined),
    };
  }

  async #stateOf({ id }: AlarmSource): Promise<CollectorState | undefined> {
    const states = await this.options.stores.collectorRuns.listStates();
    return states.find(({ collector }) => collector === scanRunsOf(id));
  }

  /** One row, while all goes well. */
  async #keepRun(
    { id }: AlarmSource,
    run: {
      startedAt: string;
      problem: string | undefined;
      notices: readonly Notice[];
      intake: ScanIntake;
    },
  ): Promise<void> {
    const { startedAt, problem, notices, intake } = run;
    await this.options.stores.collectorRuns.record(
      {
        collector: scanRunsOf(id),
        startedAt,
        finishedAt: toInstant(this.options.clock()),
        status: problem === undefined ? 'complete' : 'failed',
        entities: intake.seen.size,
        failures: 0,
        changed: intake.changed,
        ...(problem !== undefined && { message: problem }),
      },
      { delivered: false, maxAge: NEVER, notices },
    );
  }
}
