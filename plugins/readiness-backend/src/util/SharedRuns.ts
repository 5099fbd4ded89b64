/** Lets calls for the same thing that overlap share one run and its result. */
export class SharedRuns<Key, Result> {
  readonly #running = new Map<Key, Promise<Result>>();

  run(key: Key, start: () => Promise<Result>): Promise<Result> {
    const running = this.#running.get(key);
    if (running) return running;
    const started = start().finally(() => this.#running.delete(key));
    this.#running.set(key, started);
    return started;
  }
}
