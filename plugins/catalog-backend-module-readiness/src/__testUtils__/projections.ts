import {
  CatalogProjection,
  CatalogProjectionApi,
  EntityRef,
  ProjectedLevels,
} from 'backstage-plugin-readiness-common';

export const LEDGER = 'component:default/ledger';
export const ORDERS = 'component:default/orders';

/** At this level of production readiness. */
export function at(level: string, rank: number): ProjectedLevels {
  return { 'production-readiness': { level, rank } };
}

/** As it is stamped. */
export function stamped(level: string, rank: number): Record<string, string> {
  return {
    'readiness/production-readiness': level,
    'readiness/production-readiness.rank': String(rank),
  };
}

/** The readiness backend, as far as the catalog asks it. */
export class FakeProjection implements CatalogProjectionApi {
  epoch = 'first';
  /** While set, everything that is asked fails with this. */
  outage?: Error;
  readonly asked: (string | undefined)[] = [];
  readonly #changes: CatalogProjection['entries'] = [];

  /** Empty levels: it is not judged any more. */
  set(entityRef: EntityRef, levels: ProjectedLevels): void {
    this.#changes.push({ entityRef, levels });
  }

  async getCatalogProjection(since?: string): Promise<CatalogProjection> {
    this.asked.push(since);
    if (this.outage) throw this.outage;
    const [epoch, seq] = since?.split('.') ?? [];
    const full = epoch !== this.epoch;
    const changes = this.#changes.slice(full ? 0 : Number(seq));
    const last = new Map(changes.map(change => [change.entityRef, change]));
    const entries = [...last.values()].filter(
      ({ levels }) => !full || Object.keys(levels).length > 0,
    );
    return { cursor: `${this.epoch}.${this.#changes.length}`, full, entries };
  }
}
