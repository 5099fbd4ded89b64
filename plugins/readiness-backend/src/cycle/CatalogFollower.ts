import { EntityRef } from 'backstage-plugin-readiness-common';
import { MemoryCatalogSnapshot } from '../catalog/MemoryCatalogSnapshot';
import { surroundingsHash } from '../catalog/surroundingsHash';
import { runSome } from '../collection/runSome';
import { chunks } from '../util/chunks';
import { collectAll } from './collectTask';
import { CycleContext } from './CycleContext';

/** Up to so many entities are asked about alone; for more, a run over everything costs no more. */
const MOST_ALONE = 300;
const CHUNK = 50;

export interface Change {
  snapshot: MemoryCatalogSnapshot;
  /** Stored entities that are new or different. */
  changed: readonly EntityRef[];
}

/** Asks the collectors of the catalog again, as soon as the catalog has changed. */
export class CatalogFollower {
  readonly #context: CycleContext;
  /** The surroundings up to which this replica has followed; unknown after a start or an interruption. */
  #followed?: string;

  constructor(context: CycleContext) {
    this.#context = context;
  }

  /**
   * To be called before anything is written. Until `follow` has come to its end nothing counts as
   * followed, so that after an interruption the next synchronisation asks about everything.
   *
   * @returns the surroundings up to which was followed before
   */
  begin(): string | undefined {
    const followed = this.#followed;
    this.#followed = undefined;
    return followed;
  }

  /** Asks about what a change concerns: the changed entities alone, if their surroundings are as before. */
  async follow(
    before: string | undefined,
    { snapshot, changed }: Change,
    abort: AbortSignal,
  ): Promise<void> {
    const surroundings = await surroundingsHash(snapshot);
    const onlyEntities = before === surroundings;
    const affected = [...withNeighbours(changed, snapshot)];
    if (onlyEntities && affected.length <= MOST_ALONE) {
      await this.#askAbout(affected, snapshot, abort);
    } else {
      await this.#askAboutAll(abort);
    }
    if (!abort.aborted) this.#followed = surroundings;
  }

  async #askAboutAll(abort: AbortSignal) {
    for (const collector of this.#context.catalogCollectors) {
      if (!abort.aborted) await collectAll(collector, this.#context, abort);
    }
  }

  async #askAbout(
    refs: readonly EntityRef[],
    snapshot: MemoryCatalogSnapshot,
    abort: AbortSignal,
  ) {
    const { stores, catalogCollectors } = this.#context;
    for (const chunk of chunks(refs, CHUNK)) {
      const entities = await stores.entities.getMany(chunk);
      for (const collector of catalogCollectors) {
        if (abort.aborted) return;
        await runSome(collector, entities, {
          ...this.#context,
          snapshot,
          abort,
        });
      }
    }
  }
}

/** The entities, and those they relate to: an API that is consumed concerns who provides it. */
function withNeighbours(
  refs: readonly EntityRef[],
  snapshot: MemoryCatalogSnapshot,
): Set<EntityRef> {
  const all = new Set(refs);
  for (const ref of refs) {
    const relations = snapshot.get(ref)?.relations ?? [];
    relations.forEach(({ targetRef }) =>
      all.add(targetRef.toLocaleLowerCase('en-US')),
    );
  }
  return all;
}
