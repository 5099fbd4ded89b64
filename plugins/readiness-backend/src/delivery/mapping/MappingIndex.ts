import { Entity } from '@backstage/catalog-model';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { MultiMap } from './MultiMap';
import { EntityNames, namesOf } from './namesOf';

/** An entity in a repository, and where. */
export interface Placed {
  ref: EntityRef;
  path: string;
}

/**
 * What feeds may call entities by, looked up. Only Components are found by their names: an API is
 * annotated as what provides it is, and is not deployed itself.
 */
export class MappingIndex {
  readonly refs = new Set<EntityRef>();
  readonly declared = new MultiMap<string, EntityRef>();
  readonly places = new MultiMap<string, Placed>();
  readonly annotations = new MultiMap<string, EntityRef>();
  readonly names = new MultiMap<string, EntityRef>();

  constructor(entities: Iterable<[EntityRef, Entity]>) {
    for (const [ref, entity] of entities) {
      this.refs.add(ref);
      if (entity.kind.toLocaleLowerCase('en-US') === 'component') {
        this.#add(ref, namesOf(entity));
      }
    }
  }

  #add(ref: EntityRef, names: EntityNames) {
    names.declared.forEach(name => this.declared.add(name, ref));
    names.places.forEach(({ repository, path }) =>
      this.places.add(repository, { ref, path }),
    );
    for (const [name, value] of Object.entries(names.annotations)) {
      if (isName(name)) this.annotations.add(annotationKey(name, value), ref);
    }
    this.names.add(names.name, ref);
  }
}

export function annotationKey(name: string, value: string): string {
  return `${name}\n${value.trim().toLocaleLowerCase('en-US')}`;
}

/** What the catalog notes for itself is nothing that a feed would go by. */
function isName(annotation: string): boolean {
  return (
    !annotation.startsWith('backstage.io/') ||
    annotation.startsWith('backstage.io/kubernetes-')
  );
}
