import { push } from '../push';
import { PushServices } from '../readinessFetch';
import { alarms } from './alarms';
import { DemoAlarm } from './DemoAlarm';
import { firesUntil } from './fires';
import { historyOf, listOf, MOST } from './history';
import { heartbeat, notification, Told } from './webhook';

/** Tells of the alarms of the demo what has not been told yet. */
export class AlarmTeller {
  /** Fires of an alarm that were told, and whether the last is still going on. */
  readonly #told = new Map<string, { fires: number; isOn: boolean }>();

  constructor(
    private readonly startedAt: number,
    private readonly services: PushServices,
  ) {}

  /** Tells everything that happened since it was last called. */
  async tellUntil(now: number): Promise<void> {
    if (this.#told.size === 0) await this.#tellHistory(now);
    for (;;) {
      const news = alarms.flatMap(alarm => this.#nextOf(alarm, now) ?? []);
      if (news.length === 0) break;
      await this.#notify(news);
    }
    await push('/v1/alarms', heartbeat(this.startedAt), this.services);
  }

  /** All but the last fire of each: that one Alertmanager tells, with all it knows of the alarm. */
  async #tellHistory(now: number): Promise<void> {
    const changes = alarms.flatMap(alarm => {
      const fires = firesUntil(alarm, now, this.startedAt).slice(0, -1);
      this.#told.set(alarm.name, { fires: fires.length, isOn: false });
      return historyOf(alarm, fires);
    });
    for (let start = 0; start < changes.length; start += MOST) {
      const list = listOf(changes.slice(start, start + MOST), now);
      await push('/v1/alarms', list, this.services);
    }
  }

  /** The next thing that happened to an alarm. */
  #nextOf(alarm: DemoAlarm, now: number): Told | undefined {
    const { name } = alarm;
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
}
