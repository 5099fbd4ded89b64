import { createHash } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_ALARMS,
  EntityRef,
} from 'backstage-plugin-readiness-common';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { MultiMap } from '../../delivery/mapping/MultiMap';
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
  readonly #annotations = new Map<string, MultiMap<string, EntityRef>>();
  /** The same text, the same index. */
  readonly fingerprint: string;

  /** @param annotations - names of further ones that rules go by */
  constructor(
    entities: Iterable<[EntityRef, Entity]>,
    sources: readonly Pick<AlarmSource, 'id' | 'selectorsOf'>[],
    annotations: readonly string[] = [],
  ) {
    const asking = sources.filter(({ selectorsOf }) => selectorsOf);
    const seen: unknown[] = [asking.map(({ id }) => id)];
    annotations.forEach(name => this.#annotations.set(name, new MultiMap()));
    for (const [ref, entity] of entities) {
      this.refs.add(ref);
      seen.push(ref, this.#addNames(ref, entity));
      for (const source of asking) {
        const selectors = source.selectorsOf!(entity);
        selectors.forEach(one => this.selectors.add(source.id, ref, one));
        seen.push(selectors);
      }
    }
    this.selectors.build();
    this.fingerprint = createHash('sha256')
      .update(JSON.stringify(seen))
      .digest('hex');
  }

  /** Entities that have this value among those of an annotation. */
  annotated(annotation: string, value: string): readonly EntityRef[] {
    return this.#annotations.get(annotation)?.get(lower(value)) ?? [];
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
