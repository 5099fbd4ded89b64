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
    return namesOf(build)
      .map(name => this.#ranks.get(name))
      .find(rank => rank !== undefined);
  }

  /** Puts it at the end of the line, unless it stands there already. */
  add(build: Build): void {
    const rank = this.rankOf(build) ?? this.#ranks.size;
    for (const name of namesOf(build)) {
      if (!this.#ranks.has(name)) this.#ranks.set(name, rank);
    }
  }
}

function namesOf({ artifact, commit, version }: Build): string[] {
  const names = [
    ...(artifact ? [`artifact ${artifact}`] : []),
    ...(commit ? [`commit ${commit}`] : []),
  ];
  if (names.length > 0 || !version) return names;
  return [`version ${version}`];
}
