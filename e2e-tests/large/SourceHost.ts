import { once } from 'node:events';
import { createServer, Server } from 'node:http';

/** Stands for the host of the repositories: serves catalog files, and counts how often they are read. */
export class SourceHost {
  reads = 0;
  readonly #server: Server;
  readonly #files: readonly string[];

  constructor(files: readonly string[]) {
    this.#files = files;
    this.#server = createServer(({ url }, response) => {
      const file = files[Number(/^\/(\d+)\.yaml$/.exec(url ?? '')?.[1])];
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      this.reads += 1;
      response.writeHead(200, { 'Content-Type': 'text/yaml' }).end(file);
    });
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  /** With the port that was free. */
  get host(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('Not started');
    return `127.0.0.1:${address.port}`;
  }

  get urls(): string[] {
    return this.#files.map((_, index) => `http://${this.host}/${index}.yaml`);
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
