import { canonicalJson, EntityRef } from 'backstage-plugin-readiness-common';
import {
  DeclaredNamespace,
  OwnFactStore,
  Push,
  PushCoverage,
  PushVerdict,
} from '../OwnFactStore';
import { afterPush, newCollectorRow } from '../shared/collectorRow';
import { planPush } from '../shared/planPush';
import { MemoryTables } from './tables';

export class MemoryOwnFactStore implements OwnFactStore {
  constructor(private readonly tables: MemoryTables) {}

  async listNamespaces(): Promise<DeclaredNamespace[]> {
    return [...this.tables.factNamespaces.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(namespace => structuredClone(namespace));
  }

  async saveNamespace(
    next: DeclaredNamespace,
    previous: DeclaredNamespace | undefined,
  ): Promise<boolean> {
    const stored = this.tables.factNamespaces.get(next.id);
    if (canonicalJson(stored ?? null) !== canonicalJson(previous ?? null)) {
      return false;
    }
    this.tables.factNamespaces.set(next.id, structuredClone(next));
    return true;
  }

  async findEntities(
    refs: readonly EntityRef[],
  ): Promise<Map<EntityRef, number>> {
    const wanted = new Set(refs);
    return new Map(
      this.tables
        .listLiving()
        .filter(({ ref }) => wanted.has(ref))
        .map(({ ref, id }) => [ref, id]),
    );
  }

  async take(push: Push): Promise<PushVerdict[]> {
    const { tables } = this;
    const ids = push.observations
      .map(({ entityId }) => entityId)
      .filter(id => tables.entities.has(id));
    const known = new Map(
      ids.map(id => [id, tables.inner(tables.facts, id)] as const),
    );
    const { verdicts, write, marks } = planPush(known, structuredClone(push));
    for (const row of write) {
      tables.inner(tables.facts, row.entityId).set(row.fact, row);
      tables.inner(tables.ownFacts, row.entityId).set(row.fact, push.namespace);
    }
    marks.forEach(({ entityId, causes }) => tables.mark(entityId, causes));
    if (write.length > 0) this.connect(push);
    return verdicts;
  }

  async getCoverage(): Promise<PushCoverage[]> {
    const coverage = new Map<string, PushCoverage>();
    for (const { id } of this.tables.listLiving()) {
      const pushed = [...(this.tables.ownFacts.get(id) ?? [])];
      for (const namespace of new Set(pushed.map(([, of]) => of))) {
        const facts = pushed.filter(([, of]) => of === namespace);
        const one = coverage.get(namespace) ?? {
          namespace,
          entities: 0,
          answered: 0,
        };
        one.entities += 1;
        one.answered += facts.some(([fact]) => this.isPresent(id, fact))
          ? 1
          : 0;
        coverage.set(namespace, one);
      }
    }
    return [...coverage.values()].sort((a, b) =>
      a.namespace < b.namespace ? -1 : 1,
    );
  }

  private connect({ namespace, at }: Push) {
    const { collectors } = this.tables;
    const before = collectors.get(namespace) ?? newCollectorRow(namespace);
    collectors.set(namespace, afterPush(before, at));
  }

  private isPresent(entityId: number, fact: string): boolean {
    return this.tables.facts.get(entityId)?.get(fact)?.status === 'present';
  }
}
