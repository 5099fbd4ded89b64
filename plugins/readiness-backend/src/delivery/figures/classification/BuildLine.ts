import { DeploymentRecord } from '../../records';

type Build = Pick<DeploymentRecord, 'artifact' | 'commit' | 'version'>;

/**
 * The builds of one environment in the order in which they first came there. Digests and commits name
 * a build; a version does only where a feed tells neither, since `main` may be anything.
 */
export class BuildLine {
  readonly #ranks = new Map<string, number>();

  /** Where it stands in the line; undefined when it is new there, or cannot be told. */
  rankOf(build: Build): number | undefined {
    return this.#rankOf(namesOf(build));
  }

  /**
   * Puts it at the end of the line, unless it stands there already.
   *
   * @returns where it stands now; undefined when it cannot be told
   */
  add(build: Build): number | undefined {
    const names = namesOf(build);
    if (names.length === 0) return undefined;
    const rank = this.#rankOf(names) ?? this.#ranks.size;
    for (const name of names) {
      if (!this.#ranks.has(name)) this.#ranks.set(name, rank);
    }
    return rank;
  }

  #rankOf(names: readonly string[]): number | undefined {
    for (const name of names) {
      const rank = this.#ranks.get(name);
      if (rank !== undefined) return rank;
    }
    return undefined;
  }
}

function namesOf({ artifact, commit, version }: Build): string[] {
  if (artifact && commit) return [`artifact ${artifact}`, `commit ${commit}`];
  if (artifact) return [`artifact ${artifact}`];
  if (commit) return [`commit ${commit}`];
  return version ? [`version ${version}`] : [];
}
