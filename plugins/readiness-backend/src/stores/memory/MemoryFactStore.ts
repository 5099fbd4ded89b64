import { FactStates, Instant } from 'backstage-plugin-readiness-common';
import {
  CollectedEntity,
  FactStore,
  FactsWithExceptions,
  SaidOfEntity,
} from '../FactStore';
import { NO_CAUSES } from '../shared/causes';
import { resolveFacts } from '../shared/freshness';
import { ownGoodAts } from '../shared/planException';
import { FactsPlan, KnownFacts, planFacts } from '../shared/planFacts';
import { MemoryTables } from './tables';

export class MemoryFactStore implements FactStore {
  readonly batchSize = 40;

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

  async listSaid(collector: string): Promise<SaidOfEntity[]> {
    return this.tables
      .listLiving()
      .map(({ id, ref }) => ({
        entityId: id,
        ref,
        said: this.tables.said.get(id)?.get(collector),
      }))
      .sort((a, b) => a.entityId - b.entityId);
  }

  async forget(collector: string, entityIds: readonly number[]): Promise<void> {
    const forgotten = entityIds.filter(id => this.forgetOne(collector, id));
    this.tables.markAll(forgotten, 'service');
  }

  async get(entityIds: readonly number[]): Promise<Map<number, FactStates>> {
    return new Map(entityIds.map(id => [id, this.statesOf(id)]));
  }

  async getWithExceptions(
    entityIds: readonly number[],
  ): Promise<Map<number, FactsWithExceptions>> {
    return new Map(
      entityIds.map(id => [
        id,
        { facts: this.statesOf(id), exceptions: this.exceptionsOf(id) },
      ]),
    );
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
      said: this.tables.said.get(entityId)?.get(id),
    };
  }

  private apply(plan: FactsPlan, collector: string) {
    const facts = this.tables.inner(this.tables.facts, plan.entityId);
    plan.write.forEach(row => facts.set(row.fact, row));
    plan.remove.forEach(fact => facts.delete(fact));
    const exceptions = this.tables.inner(this.tables.exceptions, plan.entityId);
    if (plan.exception) exceptions.set(collector, plan.exception);
    if (plan.exception === null) exceptions.delete(collector);
    if (plan.said !== undefined) {
      this.tables
        .inner(this.tables.said, plan.entityId)
        .set(collector, plan.said);
    }
  }

  /** Whether there was anything to forget. */
  private forgetOne(collector: string, entityId: number): boolean {
    const { rows } = this.known(entityId, collector);
    const facts = this.tables.facts.get(entityId);
    rows.forEach((_, fact) => facts?.delete(fact));
    const exceptions = this.tables.exceptions.get(entityId);
    exceptions?.delete(collector);
    return this.tables.said.get(entityId)?.delete(collector) ?? false;
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
    return ownGoodAts(this.tables.exceptions.get(entityId)?.values() ?? []);
  }
}
