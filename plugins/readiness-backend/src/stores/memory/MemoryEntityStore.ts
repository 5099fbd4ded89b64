import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import {
  EntityStore,
  LivingEntity,
  ProjectedEntity,
  StoredEntity,
} from '../EntityStore';
import { causeBits } from '../shared/causes';
import { isPushed } from '../shared/factRow';
import { frozen } from '../shared/planException';
import { UNSETTLED } from '../shared/saidHash';
import { EntityRow, MemoryTables } from './tables';

export class MemoryEntityStore implements EntityStore {
  readonly batchSize = 50;

  constructor(private readonly tables: MemoryTables) {}

  async listLiving(): Promise<LivingEntity[]> {
    return this.tables
      .listLiving()
      .map(({ id, ref, hash }) => ({ id, ref, hash }));
  }

  async upsert(entities: readonly ProjectedEntity[]): Promise<void> {
    structuredClone(entities).forEach(entity => this.upsertOne(entity));
  }

  async markGone(refs: readonly EntityRef[], now: Instant): Promise<void> {
    for (const ref of new Set(refs)) {
      const entity = this.tables.byRef(ref);
      if (entity && entity.goneAt === null) {
        entity.goneAt = now;
        this.freezeFacts(entity.id, now);
      }
    }
  }

  async purgeGone(before: Instant): Promise<number> {
    const purged = [...this.tables.entities.values()].filter(
      ({ goneAt }) => goneAt !== null && goneAt < before,
    );
    purged.forEach(({ id }) => this.remove(id));
    if (purged.length > 0) this.tables.renewEpoch();
    return purged.length;
  }

  async get(ref: EntityRef): Promise<StoredEntity | undefined> {
    const entity = this.tables.byRef(ref);
    return entity?.goneAt === null ? toStored(entity) : undefined;
  }

  async getMany(refs: readonly EntityRef[]): Promise<StoredEntity[]> {
    const wanted = new Set(refs);
    return this.tables
      .listLiving()
      .filter(({ ref }) => wanted.has(ref))
      .map(toStored);
  }

  async page(options: {
    after: number;
    limit: number;
  }): Promise<StoredEntity[]> {
    return this.tables
      .listLiving()
      .filter(({ id }) => id > options.after)
      .sort((a, b) => a.id - b.id)
      .slice(0, options.limit)
      .map(toStored);
  }

  private upsertOne(entity: ProjectedEntity) {
    const existing = this.tables.byRef(entity.ref);
    const id = existing?.id ?? this.tables.nextId();
    this.tables.entities.set(id, { ...entity, id, goneAt: null });
    if (existing) this.tables.mark(id, causeBits('service'));
    else this.addEvaluation(id);
  }

  private addEvaluation(entityId: number) {
    this.tables.evaluations.set(entityId, {
      entityId,
      inputVersion: 1,
      pendingCauses: causeBits('service'),
      revision: 0,
      definitionHash: null,
      evaluatedAt: null,
      dueAt: null,
    });
  }

  private freezeFacts(entityId: number, now: Instant) {
    const facts = [...(this.tables.facts.get(entityId)?.values() ?? [])].filter(
      row => !isPushed(row),
    );
    const said = this.tables.said.get(entityId);
    said?.forEach((_, collector) => said.set(collector, UNSETTLED));
    const exceptions = this.tables.inner(this.tables.exceptions, entityId);
    for (const id of new Set(facts.map(fact => fact.collector))) {
      const rows = facts.filter(fact => fact.collector === id);
      const collector = this.tables.collectors.get(id);
      const exception = exceptions.get(id);
      exceptions.set(id, frozen(rows, { collector, exception }, now));
    }
  }

  private remove(id: number) {
    const { tables } = this;
    tables.entities.delete(id);
    tables.evaluations.delete(id);
    tables.facts.delete(id);
    tables.ownFacts.delete(id);
    tables.exceptions.delete(id);
    tables.said.delete(id);
    tables.reports.delete(id);
    tables.outcomes.delete(id);
    tables.projectedLevels.delete(id);
    tables.history = tables.history.filter(row => row.entityId !== id);
    tables.deliveryFacts.delete(id);
    tables.alarmFacts.delete(id);
    for (const row of tables.deliveries.values()) {
      if (row.entityId === id) row.entityId = null;
      row.others = row.others.filter(other => other !== id);
    }
  }
}

export function toStored({ goneAt, ...entity }: EntityRow): StoredEntity {
  return structuredClone(entity);
}
