import { Entity } from '@backstage/catalog-model';
import {
  AlarmPage,
  AlarmReading,
  AlarmSelector,
  AlarmSource,
  ScanContext,
} from 'backstage-plugin-readiness-node';
import { AlertmanagerApi, Telling } from '../alertmanager/AlertmanagerApi';
import { TellingKeeper } from '../alertmanager/TellingKeeper';
import { HistoryReader } from '../history/HistoryReader';
import { ServerClient } from '../http/ServerClient';
import { ServerError } from '../http/ServerError';
import { PrometheusApi } from '../prometheus/PrometheusApi';
import { alertSelectors } from '../selection/alertSelectors';
import { ServerSettings } from '../settings/Settings';
import { assertEvaluated } from './assertEvaluated';
import { FiringAlerts } from './FiringAlerts';
import { firingAlertsOf } from './firingAlertsOf';
import { alertmanagerSilent, queriesFail } from './notices';
import { Presence } from './Presence';
import { readRules } from './readRules';
import { WatchedRule } from './WatchedRule';
import { recordedIn, watchRules } from './watchRules';

interface Options {
  /** Ids of all servers that are configured. */
  servers: readonly string[];
  isOwnReceiver: (name: string) => boolean;
  /** Told what fires at each scan. */
  firing: FiringAlerts;
}

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
  readonly #history: HistoryReader;

  constructor(
    readonly settings: ServerSettings,
    private readonly options: Options,
  ) {
    const { alertmanager, id, prometheus, timeout } = settings;
    this.id = `prometheus-${id}`;
    this.title = settings.title;
    this.schedule = settings.schedule;
    this.#api = new PrometheusApi(new ServerClient(prometheus, timeout));
    this.#history = new HistoryReader(this.#api);
    if (alertmanager) {
      const client = new ServerClient(alertmanager, timeout);
      this.#telling = new TellingKeeper(new AlertmanagerApi(client));
    }
  }

  selectorsOf(entity: Entity): readonly AlarmSelector[] {
    return alertSelectors(entity, this.settings.id, this.options.servers);
  }

  async *scan(context: ScanContext): AsyncIterable<AlarmPage> {
    const { abort } = context;
    const { firing, isOwnReceiver } = this.options;
    const { settings } = this;
    // One after the other: the same outage is told of in the same words.
    const sending = await this.#api.sending(abort);
    const telling = await this.#readTelling(context);
    const readAt = new Date().toISOString();
    const groups = await this.#api.rules(abort);
    await assertEvaluated(groups, this.#api, abort);
    const watched = await watchRules(groups, { settings, sending, telling });
    await this.#askForData(watched, context);
    const rules = { watched, telling, sending, settings, isOwnReceiver };
    const read = await readRules({
      ...rules,
      recorded: recordedIn(groups),
      elements: question => this.#presence.elements(question),
    });
    const ids = read.readings.map(({ id }) => id);
    firing.replace(firingAlertsOf(read.firing, readAt), readAt, ids);
    yield* pagesOf(read.readings, readAt);
    const { readings } = read;
    yield* this.#history.read({ ...rules, readAt, readings }, context);
  }

  async #readTelling(context: ScanContext): Promise<Telling | undefined> {
    try {
      return await this.#telling?.read(context.abort, error =>
        context.notify(alertmanagerSilent(this.settings, error)),
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
      notify(queriesFail(this.settings, error));
    }
  }
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
