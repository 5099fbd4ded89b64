import { createHash } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_ALARMS,
  EntityRef,
} from 'backstage-plugin-readiness-common';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { MultiMap } from '../../delivery/mapping/MultiMap';
import { createPacer } from '../../util/pacer';
import { lower } from './labelsOf';
import { SelectorIndex } from './SelectorIndex';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';

/** What labels of alarms may call entities by, looked up. */
export class AlarmIndex {
  readonly refs = new Set<EntityRef>();
  readonly selectors = new SelectorIndex();
  /** Our annotation says so. */
  readonly declared = new MultiMap<string, EntityRef>();
  readonly kubernetesIds = new MultiMap<string, EntityRef>();
  readonly components = new MultiMap<string, EntityRef>();
  /** Names of everything else. */
  readonly others = new MultiMap<string, EntityRef>();
  readonly #annotations: ReadonlyMap<string, MultiMap<string, EntityRef>>;
  readonly #hash = createHash('sha256');
  #fingerprint = '';

  private constructor(annotations: readonly string[]) {
    this.#annotations = new Map(
      annotations.map(name => [name, new MultiMap()]),
    );
  }

  /**
   * Lets other work come in between.
   *
   * @param annotations - names of further ones that rules go by
   */
  static async of(
    entities: Iterable<[EntityRef, Entity]>,
    sources: readonly Pick<AlarmSource, 'id' | 'selectorsOf'>[],
    annotations: readonly string[] = [],
  ): Promise<AlarmIndex> {
    const index = new AlarmIndex(annotations);
    const pace = createPacer();
    for (const [ref, entity] of entities) {
      index.#add(ref, entity, sources);
      await pace();
    }
    index.selectors.build();
    index.#fingerprint = index.#hash.digest('hex');
    return index;
  }

  /** The same text, the same index. */
  get fingerprint(): string {
    return this.#fingerprint;
  }

  /** Entities that have this value among those of an annotation. */
  annotated(annotation: string, value: string): readonly EntityRef[] {
    return this.#annotations.get(annotation)?.get(lower(value)) ?? [];
  }

  #add(
    ref: EntityRef,
    entity: Entity,
    sources: readonly Pick<AlarmSource, 'id' | 'selectorsOf'>[],
  ) {
    this.refs.add(ref);
    const names = this.#addNames(ref, entity);
    const selectors = sources.map(source => {
      const own = source.selectorsOf?.(entity) ?? [];
      own.forEach(one => this.selectors.add(source.id, ref, one));
      return own.length > 0 ? [source.id, own] : 0;
    });
    this.#hash.update(JSON.stringify([ref, names, selectors]));
  }

  #addNames(ref: EntityRef, { kind, metadata }: Entity): unknown[] {
    const { annotations = {}, name, namespace = 'default' } = metadata;
    const declared = valuesOf(annotations[ANNOTATION_ALARMS]);
    const kubernetesIds = valuesOf(annotations[KUBERNETES_ID]);
    declared.forEach(value => this.declared.add(value, ref));
    kubernetesIds.forEach(value => this.kubernetesIds.add(value, ref));
    const names = lower(kind) === 'component' ? this.components : this.others;
    const own =
      namespace === 'default' ? lower(name) : lower(`${namespace}/${name}`);
    names.add(own, ref);
    const further = [...this.#annotations].map(([annotation, index]) => {
      const values = valuesOf(annotations[annotation]);
      values.forEach(value => index.add(value, ref));
      return values;
    });
    return [declared, kubernetesIds, further];
  }
}

/** One, or several with commas between. */
function valuesOf(annotation: string | undefined): string[] {
  return (annotation ?? '')
    .split(',')
    .map(lower)
    .filter(text => text !== '');
}
