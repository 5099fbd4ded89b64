import { createServer } from 'node:http';

/** What Prometheus scrapes: metrics that a test sets. */
export class Exporter {
  /** Values by series: `queue_depth{service="ledger"}`. */
  readonly values = new Map<string, number>();
  readonly #server = createServer((_, response) => {
    const lines = [...this.values].map(([name, value]) => `${name} ${value}\n`);
    response.end(lines.join(''));
  });

  constructor(readonly port: number) {}

  async start(): Promise<this> {
    await new Promise<void>(resolve => {
      this.#server.listen(this.port, '127.0.0.1', resolve);
    });
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }
}
