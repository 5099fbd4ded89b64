import { FactStates, Instant } from 'backstage-plugin-readiness-common';
import { CollectedEntity, FactStore } from '../FactStore';
import { NO_CAUSES } from '../shared/causes';
import { ExceptionRow } from '../shared/factRow';
import { resolveFacts } from '../shared/freshness';
import { earliestGoodAt } from '../shared/planException';
import { FactsPlan, KnownFacts, planFacts } from '../shared/planFacts';
import { MemoryTables } from './tables';

export class MemoryFactStore implements FactStore {
  constructor(private readonly tables: MemoryTables) {}

  async record(
    collector: string,
    entities: readonly CollectedEntity[],
    at: Instant,
    options: { exact?: boolean } = {},
  ): Promise<{ changed: number }> {
    const exact = options.exact ?? false;
    const plans = structuredClone(entities)
      .filter(({ entityId }) => this.tables.entities.has(entityId))
      .map(({ entityId, facts }) =>
        planFacts(this.known(entityId, collector), {
          collector,
          entityId,
          facts,
          at,
          exact,
        }),
      );
    plans.forEach(plan => this.apply(plan, collector));
    const marked = plans.filter(({ causes }) => causes !== NO_CAUSES);
    marked.forEach(plan => this.tables.mark(plan.entityId, plan.causes));
    return { changed: marked.length };
  }

  async forget(collector: string, entityIds: readonly number[]): Promise<void> {
    const forgotten = entityIds.filter(id => this.forgetOne(collector, id));
    this.tables.markAll(forgotten, 'service');
  }

  async get(entityIds: readonly number[]): Promise<Map<number, FactStates>> {
    return new Map(entityIds.map(id => [id, this.statesOf(id)]));
  }

  async getExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, { collector: string; goodAt: Instant }[]>> {
    const entries = entityIds
      .map(id => [id, this.exceptionsOf(id)] as const)
      .filter(([, exceptions]) => exceptions.length > 0);
    return new Map(entries);
  }

  private known(entityId: number, id: string): KnownFacts {
    const facts = [...(this.tables.facts.get(entityId)?.entries() ?? [])];
    return {
      rows: new Map(facts.filter(([, row]) => row.collector === id)),
      exception: this.tables.exceptions.get(entityId)?.get(id),
      collector: this.tables.collectors.get(id),
    };
  }

  private apply(plan: FactsPlan, collector: string) {
    const facts = this.tables.inner(this.tables.facts, plan.entityId);
    plan.write.forEach(row => facts.set(row.fact, row));
    plan.remove.forEach(fact => facts.delete(fact));
    const exceptions = this.tables.inner(this.tables.exceptions, plan.entityId);
    if (plan.exception) exceptions.set(collector, plan.exception);
    if (plan.exception === null) exceptions.delete(collector);
  }

  /** Whether there was anything to forget. */
  private forgetOne(collector: string, entityId: number): boolean {
    const { rows } = this.known(entityId, collector);
    const facts = this.tables.facts.get(entityId);
    rows.forEach((_, fact) => facts?.delete(fact));
    const exceptions = this.tables.exceptions.get(entityId);
    const hadException = exceptions?.delete(collector) ?? false;
    return rows.size > 0 || hadException;
  }

  private statesOf(entityId: number): FactStates {
    if (!this.tables.living(entityId)) return {};
    const states = this.collectorsOf(entityId).map(id => {
      const { rows, ...freshness } = this.known(entityId, id);
      return resolveFacts(rows.values(), freshness);
    });
    return Object.assign({}, ...states);
  }

  private collectorsOf(entityId: number): string[] {
    const facts = [...(this.tables.facts.get(entityId)?.values() ?? [])];
    const exceptions = this.tables.exceptions.get(entityId)?.keys() ?? [];
    return [
      ...new Set([...facts.map(({ collector }) => collector), ...exceptions]),
    ];
  }

  private exceptionsOf(entityId: number) {
    const rows = this.tables.exceptions.get(entityId)?.values() ?? [];
    return [...rows].flatMap((row: ExceptionRow) => {
      const goodAt = earliestGoodAt(row);
      return goodAt ? [{ collector: row.collector, goodAt }] : [];
    });
  }
}
