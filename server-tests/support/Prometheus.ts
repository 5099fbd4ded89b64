import { findServers } from '../findServers.mjs';
import { Program } from './Program';

/** Everything a second, so that tests need not wait. */
const SECOND = '1s';

export interface PrometheusOptions {
  port: number;
  /** Port of what it scrapes, under the job `shop`. */
  scrapes: number;
  /** Port of the Alertmanager that it sends alerts to. */
  alertmanager: number;
  externalLabels?: Record<string, string>;
  /** Groups of rules. */
  groups: object[];
}

/** Debian's Prometheus, or whichever is there. */
export class Prometheus extends Program {
  constructor(private readonly options: PrometheusOptions) {
    super(findServers().paths.PROMETHEUS_PATH, options.port);
    this.setGroups(options.groups);
    this.write('prometheus.yml', {
      global: {
        scrape_interval: SECOND,
        evaluation_interval: SECOND,
        external_labels: options.externalLabels ?? {},
      },
      rule_files: ['rules.yml'],
      alerting: {
        alertmanagers: [
          { static_configs: [{ targets: [local(options.alertmanager)] }] },
        ],
      },
      scrape_configs: [
        {
          job_name: 'shop',
          static_configs: [{ targets: [local(options.scrapes)] }],
        },
      ],
    });
  }

  /** Takes effect when it is started, or reloaded. */
  setGroups(groups: object[]): void {
    this.write('rules.yml', { groups });
  }

  protected get parameters(): string[] {
    return [
      '--config.file=prometheus.yml',
      '--storage.tsdb.path=data',
      `--web.listen-address=${local(this.options.port)}`,
      `--web.external-url=${this.url}`,
      '--web.enable-lifecycle',
      // Alerts are sent again as often as they would be resolved.
      `--rules.alert.resend-delay=${SECOND}`,
    ];
  }
}

function local(port: number): string {
  return `127.0.0.1:${port}`;
}
