import { Entity } from '@backstage/catalog-model';
import {
  AlarmPage,
  AlarmReading,
  AlarmSelector,
  AlarmSource,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import { AlertmanagerApi, Telling } from '../alertmanager/AlertmanagerApi';
import { routingLabels } from '../alertmanager/routingLabels';
import { TellingKeeper } from '../alertmanager/TellingKeeper';
import { ServerClient } from '../http/ServerClient';
import { ServerError } from '../http/ServerError';
import { PrometheusApi, Sending } from '../prometheus/PrometheusApi';
import { RuleGroup } from '../prometheus/schemas';
import { alertSelectors } from '../selection/alertSelectors';
import { ServerSettings } from '../settings/Settings';
import { assertEvaluated } from './assertEvaluated';
import { FiringAlerts } from './FiringAlerts';
import { firingAlertsOf } from './firingAlertsOf';
import { Presence } from './Presence';
import { readRules } from './readRules';
import { WatchedRule } from './WatchedRule';

/** Alarms in one page. */
const PAGE = 1_000;

/** The alerting rules of one Prometheus, and whom its Alertmanager tells of them. */
export class PrometheusSource implements AlarmSource {
  readonly id: string;
  readonly title: string;
  readonly schedule: AlarmSource['schedule'];
  readonly #api: PrometheusApi;
  readonly #telling?: TellingKeeper;
  readonly #presence = new Presence();

  constructor(
    readonly settings: ServerSettings,
    private readonly options: {
      /** Ids of all servers that are configured. */
      servers: readonly string[];
      isOwnReceiver: (name: string) => boolean;
      /** Told what fires at each scan. */
      firing: FiringAlerts;
    },
  ) {
    const { alertmanager, prometheus, timeout } = settings;
    this.id = `prometheus-${settings.id}`;
    this.title = settings.title;
    this.schedule = settings.schedule;
    this.#api = new PrometheusApi(new ServerClient(prometheus, timeout));
    this.#telling =
      alertmanager &&
      new TellingKeeper(
        new AlertmanagerApi(new ServerClient(alertmanager, timeout)),
      );
  }

  selectorsOf(entity: Entity): readonly AlarmSelector[] {
    return alertSelectors(entity, this.settings.id, this.options.servers);
  }

  async *scan(context: ScanContext): AsyncIterable<AlarmPage> {
    const { abort } = context;
    const sending = await this.#api.sending(abort);
    const telling = await this.#readTelling(context);
    const readAt = new Date().toISOString();
    const groups = await this.#api.rules(abort);
    await assertEvaluated(groups, this.#api, abort);
    const watched = this.#watchedRules(groups, sending, telling);
    await this.#askForData(watched, context);
    const { readings, firing } = readRules({
      watched,
      telling,
      sending,
      settings: this.settings,
      recorded: recordedIn(groups),
      isOwnReceiver: this.options.isOwnReceiver,
      elements: question => this.#presence.elements(question),
    });
    this.options.firing.replace(firingAlertsOf(firing, readAt));
    yield* pagesOf(readings, readAt);
  }

  #watchedRules(
    groups: readonly RuleGroup[],
    sending: Sending | undefined,
    telling: Telling | undefined,
  ) {
    const labels = telling ? routingLabels(telling.routing.root) : [];
    return groups.flatMap(({ interval, rules }) =>
      rules.flatMap(rule =>
        rule.type === 'alerting'
          ? new WatchedRule(rule, interval, sending, this.settings, labels)
          : [],
      ),
    );
  }

  async #readTelling({ abort, notify }: ScanContext) {
    try {
      return await this.#telling?.read(abort, ({ message }) =>
        notify({
          code: 'alertmanager-silent',
          subject: this.settings.id,
          message: `Alertmanager of ${this.title} does not answer (${message}); whom alarms reach is as it was`,
        }),
      );
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      throw new ServerError(`Alertmanager ${error.message}`, error.status);
    }
  }

  /** Without answers, alarms are told of all the same; only whether they have data is not known. */
  async #askForData(
    watched: readonly WatchedRule[],
    { abort, notify }: ScanContext,
  ) {
    if (!this.settings.checkData) return;
    const questions = new Set(watched.flatMap(rule => rule.questions));
    try {
      await this.#presence.refresh(questions, query =>
        this.#api.query(query, abort),
      );
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      notify({
        code: 'queries-fail',
        subject: this.settings.id,
        message: `${this.title} does not answer queries (${error.message}); whether its rules have data is not known`,
        setting: {
          key: `readiness.prometheus.servers.${this.settings.id}.checkData`,
          value: 'false',
        },
      });
    }
  }
}

function recordedIn(groups: readonly RuleGroup[]): Set<string> {
  return new Set(
    groups
      .flatMap(({ rules }) => rules)
      .filter(({ type }) => type === 'recording')
      .map(({ name }) => name),
  );
}

/** At least one: a server without rules is a server that answered. */
function* pagesOf(
  readings: readonly AlarmReading[],
  readAt: string,
): Iterable<AlarmPage> {
  for (let at = 0; at === 0 || at < readings.length; at += PAGE) {
    yield { readAt, alarms: readings.slice(at, at + PAGE) };
  }
}
