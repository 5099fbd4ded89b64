import { idSchema } from 'backstage-plugin-readiness-common';
import {
  AlarmReader,
  AlarmSource,
  ReadinessAlarmsExtensionPoint,
} from 'backstage-plugin-readiness-node';

/** What modules bring. What cannot work is refused when the backend starts, not later. */
export class AlarmRegistry implements ReadinessAlarmsExtensionPoint {
  readonly #sources = new Map<string, AlarmSource>();
  readonly #readers = new Map<string, AlarmReader>();

  addSource(source: AlarmSource): void {
    add(this.#sources, source, 'alarm source');
  }

  addReader(reader: AlarmReader): void {
    add(this.#readers, reader, 'alarm reader');
  }

  get sources(): AlarmSource[] {
    return [...this.#sources.values()];
  }

  get readers(): AlarmReader[] {
    return [...this.#readers.values()];
  }
}

function add<T extends { id: string }>(
  known: Map<string, T>,
  one: T,
  what: string,
): void {
  const error = idSchema.safeParse(one.id).error;
  if (error)
    throw new Error(`The ${what} '${one.id}' ${error.issues[0].message}`);
  if (known.has(one.id)) {
    throw new Error(`There is an ${what} '${one.id}' already`);
  }
  known.set(one.id, one);
}
