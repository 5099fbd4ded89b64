import { FiringAlerts } from '../scan/FiringAlerts';
import { PrometheusSource } from '../scan/PrometheusSource';
import { Endpoint, IdentitySettings } from '../settings/Settings';
import { Origin } from './Origin';

/** Tells by addresses where pushed alerts are from. */
export class Origins {
  /** Of what only pushes, by source. */
  readonly #others = new Map<string, Origin>();

  constructor(
    private readonly servers: readonly Origin[],
    private readonly identity: IdentitySettings,
  ) {}

  static of(
    sources: readonly { source: PrometheusSource; firing: FiringAlerts }[],
    identity: IdentitySettings,
  ): Origins {
    const servers = sources.map(({ source, firing }) => ({
      source: source.id,
      title: source.title,
      server: source.settings,
      identity: source.settings,
      firing,
    }));
    return new Origins(servers, identity);
  }

  /**
   * @param generatorUrl - of the alert: it begins with the address of its Prometheus
   * @param externalUrl - of the Alertmanager that pushes
   */
  find(generatorUrl: string, externalUrl: string): Origin {
    const byServer = this.servers.filter(({ server }) =>
      isBelow(server?.prometheus, generatorUrl),
    );
    if (byServer.length) return byServer[0];
    // An Alertmanager that serves one server only says as much.
    const byManager = this.servers.filter(({ server }) =>
      isBelow(server?.alertmanager, externalUrl),
    );
    return byManager.length === 1 ? byManager[0] : this.#other(externalUrl);
  }

  #other(externalUrl: string): Origin {
    const host = URL.canParse(externalUrl) ? new URL(externalUrl).host : '';
    const name = host
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    const source = ['alertmanager', ...name].join('-').slice(0, 50);
    if (!this.#others.has(source)) {
      this.#others.set(source, {
        source,
        title: host ? `Alertmanager ${host}` : 'Alertmanager',
        identity: this.identity,
        firing: new FiringAlerts(),
      });
    }
    return this.#others.get(source)!;
  }
}

function isBelow(endpoint: Endpoint | undefined, url: string): boolean {
  if (!endpoint) return false;
  return [endpoint.url, endpoint.externalUrl].some(
    base => url === base || url.startsWith(`${base}/`),
  );
}
