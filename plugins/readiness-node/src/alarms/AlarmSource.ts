import {
  LoggerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Instant } from 'backstage-plugin-readiness-common';
import { Notice } from '../collector';
import { AlarmChange, AlarmReading } from './AlarmReading';

/**
 * What a scan is given.
 *
 * @public
 */
export interface ScanContext {
  /** Aborted when the scan must stop; what was yielded until then is kept. */
  abort: AbortSignal;
  now: Date;
  logger: LoggerService;
  /** Until when the history of this source is known here, the last whole scan; nothing at its first one. */
  historyUntil?: Instant;
  /** See {@link CollectContext.notify}. */
  notify(notice: Notice): void;
}

/**
 * A part of what a source has.
 *
 * @public
 */
export interface AlarmPage {
  /** When it was read: what was pushed after that is newer. */
  readAt: Instant;
  alarms: readonly AlarmReading[];
  /** What the source remembers of how its alarms fared, in any order; repeats are absorbed. */
  changes?: readonly AlarmChange[];
  /**
   * Since when these changes are complete. Without any, history begins with the first scan, and anew with one that is over a
   * day after the last whole one.
   */
  historySince?: Instant;
}

/**
 * Which alarms of a source are of an entity: those that have all of these labels.
 *
 * @public
 */
export interface AlarmSelector {
  /** As evidence shows it: `prometheus.io/alert: HighErrorRate`. */
  text: string;
  /** Values by label; of several values any. The title of an alarm is looked for under `alertname`. */
  labels: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * A server or an account that alarms are in.
 *
 * @public
 */
export interface AlarmSource {
  /** Kebab-case, unique among the alarm sources: `prometheus-eu-1`. */
  id: string;
  /** As it is shown: `Prometheus eu-1`. */
  title: string;
  /** When it is scanned. Once a minute is usual: facts are good for ten. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /**
   * Reads every alarm there is, page by page. When it ends, what it did not yield is gone. When it
   * throws, nothing is gone: what was yielded is kept, the rest is held as it was, and the platform team
   * is told. The message of the error is what they read: no credentials in it.
   */
  scan(context: ScanContext): AsyncIterable<AlarmPage>;
  /**
   * Which of its alarms an entity names by annotations. Without any, the labels of alarms decide, by the
   * mapping of the installation. It must not ask anybody.
   */
  selectorsOf?(entity: Entity): readonly AlarmSelector[];
}
