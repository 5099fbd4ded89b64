import { setTimeout } from 'node:timers/promises';
import { push } from '../push';
import { PushServices } from '../readinessFetch';
import { alarms } from './alarms';
import { firesUntil, HISTORY_DAYS } from './fires';
import { heartbeat, notification, SOURCE, Told } from './webhook';

const DAY = 24 * 60 * 60 * 1000;

/** What has been told already, so that only news are. */
export class AlarmTeller {
  /** Fires of an alarm that were told, and whether the last is still going on. */
  readonly #told = new Map<string, { fires: number; isOn: boolean }>();

  constructor(
    private readonly startedAt: number,
    private readonly services: PushServices,
  ) {}

  /** Tells everything that happened since it was last called, as Alertmanager would have. */
  async tellUntil(now: number): Promise<void> {
    const isFirst = this.#told.size === 0;
    for (;;) {
      const news = alarms.flatMap(alarm => this.#nextOf(alarm.name, now) ?? []);
      if (news.length === 0) break;
      await this.#notify(news);
      if (isFirst) await setTimeout(20);
    }
    await push('/v1/alarms', heartbeat(this.startedAt), this.services);
    if (isFirst) await this.#claimHistory(now);
  }

  /** The next thing that happened to an alarm. */
  #nextOf(name: string, now: number): Told | undefined {
    const alarm = alarms.find(one => one.name === name)!;
    const told = this.#told.get(name) ?? { fires: 0, isOn: false };
    const fires = firesUntil(alarm, now, this.startedAt);
    const last = fires[told.fires - 1];
    if (told.isOn && last?.to !== undefined) {
      this.#told.set(name, { ...told, isOn: false });
      return { alarm, ...last };
    }
    const next = told.isOn ? undefined : fires[told.fires];
    if (!next) return undefined;
    this.#told.set(name, { fires: told.fires + 1, isOn: true });
    return { alarm, from: next.from };
  }

  /** One notification for each receiver. */
  async #notify(news: readonly Told[]): Promise<void> {
    const receivers = new Set(news.map(({ alarm }) => alarm.receiver));
    for (const receiver of receivers) {
      const own = news.filter(({ alarm }) => alarm.receiver === receiver);
      await push('/v1/alarms', notification(receiver, own), this.services);
    }
  }

  /** Nothing that happened in these days was left out. */
  async #claimHistory(now: number): Promise<void> {
    const since = new Date(now - HISTORY_DAYS * DAY).toISOString();
    const claim = { source: SOURCE, historySince: since, alarms: [] };
    await push('/v1/alarms', claim, this.services);
  }
}
