import { Instant } from 'backstage-plugin-readiness-common';
import { Labels } from '../labels/KnownLabels';

/** An alert of an alarm: one of several, when an alarm stands for all pods of a service. */
export interface FiringAlert {
  alarm: string;
  labels: Labels;
  since: Instant;
  /** When it was last said to fire, in milliseconds. */
  heardAt: number;
}

/** What nobody repeats for that long is over, as Alertmanager repeats it every few hours. */
const FORGOTTEN_AFTER = 24 * 3_600_000;

/**
 * Which alerts fire, as this process knows. What is pushed tells of one alert; whether the alarm is over,
 * only all of its alerts tell.
 */
export class FiringAlerts {
  #alerts = new Map<string, FiringAlert>();
  #scanned: ReadonlySet<string> = new Set();

  /**
   * What was read; nothing else fires, but what was pushed meanwhile.
   *
   * @param readAt - when
   * @param alarms - all that there are, the calm ones too
   */
  replace(
    alerts: readonly FiringAlert[],
    readAt: Instant,
    alarms: readonly string[],
  ): void {
    this.#scanned = new Set(alarms);
    const newer = [...this.#alerts.values()].filter(
      ({ heardAt }) => heardAt > Date.parse(readAt),
    );
    this.#alerts = new Map(
      [...alerts, ...newer].map(alert => [keyOf(alert), alert]),
    );
  }

  /** Whether a scan has told all there is to tell of an alarm. */
  isScanned(alarm: string): boolean {
    return this.#scanned.has(alarm);
  }

  add(alert: FiringAlert): void {
    this.#alerts.set(keyOf(alert), alert);
  }

  remove(alert: Pick<FiringAlert, 'alarm' | 'labels'>): void {
    this.#alerts.delete(keyOf(alert));
  }

  /** Since when an alarm fires; nothing when it does not. */
  since(alarm: string, now: number): Instant | undefined {
    return [...this.#alerts.values()]
      .filter(alert => alert.alarm === alarm)
      .filter(({ heardAt }) => now - heardAt < FORGOTTEN_AFTER)
      .map(({ since }) => since)
      .sort()
      .at(0);
  }
}

function keyOf({ alarm, labels }: Pick<FiringAlert, 'alarm' | 'labels'>) {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([alarm, pairs]);
}
