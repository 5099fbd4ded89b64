import { findServers } from '../findServers.mjs';
import { Program } from './Program';

/** An alert, as Alertmanager's API tells of it. */
interface ActiveAlert {
  labels: Record<string, string>;
  receivers: { name: string }[];
  startsAt: string;
}

/** Debian's Alertmanager, or whichever is there. */
export class Alertmanager extends Program {
  /** @param configuration - as in its file */
  constructor(port: number, configuration: object) {
    super(findServers().paths.ALERTMANAGER_PATH, port);
    this.configure(configuration);
  }

  /** Takes effect when it is started, or reloaded. */
  configure(configuration: object): void {
    this.write('alertmanager.yml', configuration);
  }

  async alerts(): Promise<ActiveAlert[]> {
    const response = await fetch(`${this.url}/api/v2/alerts`);
    return response.json();
  }

  /** @param matchers - values by label */
  async silence(matchers: Record<string, string>): Promise<void> {
    const now = Date.now();
    const response = await fetch(`${this.url}/api/v2/silences`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        matchers: Object.entries(matchers).map(([name, value]) => ({
          name,
          value,
          isRegex: false,
          isEqual: true,
        })),
        startsAt: new Date(now).toISOString(),
        endsAt: new Date(now + 3_600_000).toISOString(),
        createdBy: 'test',
        comment: 'test',
      }),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  protected get parameters(): string[] {
    return [
      '--config.file=alertmanager.yml',
      '--storage.path=data',
      `--web.listen-address=127.0.0.1:${this.port}`,
      `--web.external-url=${this.url}`,
      // It talks to no others.
      '--cluster.listen-address=',
    ];
  }
}
