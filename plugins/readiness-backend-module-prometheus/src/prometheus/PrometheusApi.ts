import { parse } from 'yaml';
import { ServerClient } from '../http/ServerClient';
import { ServerError } from '../http/ServerError';
import {
  configAnswer,
  configuration,
  matrixAnswer,
  RelabelConfig,
  RuleGroup,
  rulesAnswer,
  runtimeAnswer,
  vectorAnswer,
} from './schemas';

/** Groups in one answer, where the server knows pages. */
const PAGE = 200;

/** What a server does to the labels of its alerts before Alertmanager gets them. */
export interface Sending {
  externalLabels: Readonly<Record<string, string>>;
  relabeling: readonly RelabelConfig[];
}

/** When an element of a result was there. */
export interface Presence {
  labels: Readonly<Record<string, string>>;
  /** Seconds since the epoch, ascending. */
  times: readonly number[];
}

/** At which times a question is asked: seconds since the epoch, both ends included. */
export interface TimeRange {
  start: number;
  end: number;
  step: number;
}

/** What is asked of a Prometheus, or of what speaks its language. */
export class PrometheusApi {
  constructor(private readonly client: ServerClient) {}

  /** Every group with its rules and their active alerts; older servers give all of them at once. */
  async rules(abort: AbortSignal): Promise<RuleGroup[]> {
    const groups: RuleGroup[] = [];
    let token: string | undefined;
    do {
      const { data } = await this.client.ask({
        path: '/api/v1/rules',
        parameters: {
          group_limit: String(PAGE),
          ...(token && { group_next_token: token }),
        },
        answers: rulesAnswer,
        abort,
      });
      groups.push(...data.groups);
      token = data.groupNextToken;
    } while (token);
    return groups;
  }

  /** The labels of each element of the result, now. */
  async query(
    query: string,
    abort: AbortSignal,
  ): Promise<Record<string, string>[]> {
    const { data } = await this.client.ask({
      path: '/api/v1/query',
      parameters: { query },
      isForm: true,
      answers: vectorAnswer,
      abort,
    });
    return data.result.map(({ metric }) => metric);
  }

  /** Servers refuse more than 11,000 times at once. */
  async queryRange(
    query: string,
    { start, end, step }: TimeRange,
    abort: AbortSignal,
  ): Promise<Presence[]> {
    const { data } = await this.client.ask({
      path: '/api/v1/query_range',
      parameters: {
        query,
        start: String(start),
        end: String(end),
        step: String(step),
      },
      isForm: true,
      answers: matrixAnswer,
      abort,
    });
    return data.result.map(({ metric, values }) => ({
      labels: metric,
      times: values.map(([time]) => time),
    }));
  }

  /** When it was started; nothing where it does not tell. */
  startedAt(abort: AbortSignal): Promise<string | undefined> {
    return ifTold(async () => {
      const { data } = await this.client.ask({
        path: '/api/v1/status/runtimeinfo',
        answers: runtimeAnswer,
        abort,
      });
      return data.startTime;
    });
  }

  /** Nothing where it does not tell, as many that are run for others do not. */
  sending(abort: AbortSignal): Promise<Sending | undefined> {
    return ifTold(async () => {
      const { data } = await this.client.ask({
        path: '/api/v1/status/config',
        answers: configAnswer,
        abort,
      });
      const { global, alerting } = configuration.parse(
        parse(data.yaml, { logLevel: 'error' }) ?? {},
      );
      return {
        externalLabels: global?.external_labels ?? {},
        relabeling: alerting?.alert_relabel_configs ?? [],
      };
    });
  }
}

async function ifTold<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ServerError && error.isRefusal) return undefined;
    throw error;
  }
}
