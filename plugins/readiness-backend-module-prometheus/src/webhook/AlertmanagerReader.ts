import { JsonValue } from '@backstage/types';
import {
  AlarmEvent,
  AlarmMessage,
  AlarmReader,
} from 'backstage-plugin-readiness-node';
import { identityOf } from '../labels/identity';
import { Settings } from '../settings/Settings';
import { eventOf } from './eventOf';
import { instantOf } from '../time/instantOf';
import { Origin } from './Origin';
import { Origins } from './Origins';
import { webhook, webhookAlert, WebhookAlert } from './schema';

type Entry = AlarmMessage['events'][number];

/** An alert that is understood, and the alarm that it is of. */
interface Heard {
  alert: WebhookAlert;
  origin: Origin;
  alarm: string;
  at: string;
}

/** Reads what Alertmanager pushes to its webhook receivers. */
export class AlertmanagerReader implements AlarmReader {
  readonly id = 'alertmanager';
  readonly title = 'Alertmanager webhook';

  constructor(
    private readonly origins: Origins,
    private readonly settings: Settings,
  ) {}

  read(body: JsonValue): readonly AlarmMessage[] | undefined {
    const { success, data } = webhook.safeParse(body);
    if (!success) return undefined;
    const now = Date.now();
    const heard = data.alerts.map((raw, index) =>
      this.#hear(raw, `alerts.${index}`, data.externalURL),
    );
    heard.forEach(each => 'alert' in each && remember(each, now));
    return this.#messages(heard, data, now);
  }

  #hear(raw: JsonValue, path: string, externalUrl: string): Heard | Entry {
    const { success, data, error } = webhookAlert.safeParse(raw);
    if (!success) {
      const [issue] = error.issues;
      const field = [path, ...issue.path].join('.');
      return { path: field, message: issue.message };
    }
    const name = data.status === 'firing' ? 'startsAt' : 'endsAt';
    const at = instantOf(data[name]);
    if (!at) {
      const message = 'must be an instant, for example "2026-11-20T09:40:00Z"';
      return { path: `${path}.${name}`, message };
    }
    const origin = this.origins.find(data.generatorURL, externalUrl);
    const alarm = identityOf(
      data.labels.alertname,
      data.labels,
      origin.identity,
    );
    return { alert: data, origin, alarm, at };
  }

  /** One message for each source, in the order in which the body names them. */
  #messages(
    heard: readonly (Heard | Entry)[],
    { externalURL, receiver }: { externalURL: string; receiver: string },
    now: number,
  ): AlarmMessage[] {
    const events = new Map<Origin, Entry[]>();
    let origin = this.origins.find('', externalURL);
    for (const each of heard) {
      // What cannot be read goes with the others.
      if ('alert' in each) origin = each.origin;
      const entries = events.get(origin) ?? [];
      events.set(origin, [
        ...entries,
        'alert' in each ? this.#event(each, receiver, now) : each,
      ]);
    }
    return [...events].map(([{ source, title }, entries]) => ({
      source,
      title,
      events: entries,
    }));
  }

  #event(heard: Heard, receiver: string, now: number): AlarmEvent {
    const { alarm, origin } = heard;
    const firingSince = origin.firing.since(alarm, now);
    return eventOf({ ...heard, firingSince, receiver }, this.settings);
  }
}

/** All of a body at once: of several alerts of one alarm, some may be over. */
function remember({ alert, alarm, at, origin }: Heard, heardAt: number) {
  const { labels, status } = alert;
  if (status === 'firing') {
    origin.firing.add({ alarm, labels, since: at, heardAt });
  } else {
    origin.firing.remove({ alarm, labels });
  }
}
