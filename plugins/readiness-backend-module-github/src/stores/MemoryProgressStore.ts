import { ProgressStore, RepositoryProgress } from './ProgressStore';

export class MemoryProgressStore implements ProgressStore {
  readonly #progress = new Map<string, RepositoryProgress>();

  async read(repositories: readonly string[]) {
    return new Map(
      repositories.flatMap(name => {
        const known = this.#progress.get(name);
        return known ? [[name, structuredClone(known)] as const] : [];
      }),
    );
  }

  async keep(progress: readonly RepositoryProgress[]) {
    for (const one of progress) {
      this.#progress.set(one.repository, structuredClone(one));
    }
  }

  async listTroubled() {
    return [...this.#progress.values()]
      .sort((a, b) => (a.repository < b.repository ? -1 : 1))
      .flatMap(({ trouble, ...rest }) =>
        trouble ? [structuredClone({ ...rest, trouble })] : [],
      );
  }
}
