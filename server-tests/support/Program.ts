import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { eventually } from './eventually';

/** A server of the test's own, with its files in a folder of its own. */
export abstract class Program {
  readonly folder = mkdtempSync(join(tmpdir(), 'readiness-server-'));
  #process?: ChildProcess;
  #output = '';

  constructor(private readonly path: string, readonly port: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  protected abstract get parameters(): string[];

  /** YAML, in the folder of the server. */
  protected write(name: string, content: object): void {
    writeFileSync(join(this.folder, name), stringify(content));
  }

  async start(): Promise<this> {
    const started = spawn(this.path, this.parameters, {
      cwd: this.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', data => {
        this.#output += data;
      });
    }
    this.#process = started;
    await eventually(async () => {
      if (started.exitCode !== null) throw new Error(this.#output);
      const { ok } = await fetch(`${this.url}/-/ready`);
      if (!ok) throw new Error('It is not ready');
    });
    return this;
  }

  /** It reads its files again. */
  async reload(): Promise<void> {
    const response = await fetch(`${this.url}/-/reload`, { method: 'POST' });
    if (!response.ok) throw new Error(await response.text());
  }

  /** It may be started again. */
  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null) return;
    const exit = once(running, 'exit');
    running.kill('SIGTERM');
    await exit;
  }

  async dispose(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
