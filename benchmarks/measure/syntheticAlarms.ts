import {
  AlarmPage,
  AlarmReading,
  AlarmSource,
} from '../../plugins/readiness-node/src/alarms';

const PAGE = 500;

const SIGNALS = [
  { title: 'HighErrorRate', metric: 'http_requests_total{code=~"5.."}' },
  { title: 'HighLatency', metric: 'http_request_duration_seconds' },
  { title: 'NoTraffic', metric: 'http_requests_total' },
  { title: 'CpuSaturated', metric: 'container_cpu_usage_seconds_total' },
  { title: 'QueueBacklog', metric: 'queue_depth' },
];

/** A server that has so many alarms for each service, made as they are asked for. */
export class SyntheticAlarms implements AlarmSource {
  readonly id = 'bench';
  readonly title = 'Prometheus bench';
  readonly schedule = { frequency: { minutes: 1 }, timeout: { minutes: 10 } };

  constructor(
    private readonly services: readonly string[],
    readonly count: number,
  ) {}

  async *scan(): AsyncGenerator<AlarmPage> {
    for (let from = 0; from < this.count; from += PAGE) {
      const length = Math.min(PAGE, this.count - from);
      const alarms = Array.from({ length }, (_, index) =>
        this.#alarm(from + index),
      );
      yield { readAt: new Date().toISOString(), alarms };
    }
  }

  #alarm(number: number): AlarmReading {
    const service = this.services[number % this.services.length];
    const { title, metric } = SIGNALS[number % SIGNALS.length];
    return {
      id: `${title}/${service}/${number}`,
      title,
      state: number % 50 === 0 ? 'firing' : 'ok',
      since: '2026-11-01T00:00:00.000Z',
      severity: number % 3 === 0 ? 'critical' : 'warning',
      routedTo: number % 20 === 0 ? [] : [`${service}-oncall → Pager`],
      runbook: `https://runbooks.example.com/${service}/${title}`,
      link: `https://prometheus.example.com/alerts?search=${title}`,
      metric,
      labels: {
        alertname: title,
        service,
        namespace: 'production',
        cluster: 'eu-1',
        team: `team-${number % 40}`,
      },
    };
  }
}
