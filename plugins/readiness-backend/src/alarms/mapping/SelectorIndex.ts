import { EntityRef } from 'backstage-plugin-readiness-common';
import { AlarmSelector } from 'backstage-plugin-readiness-node';
import { MultiMap } from '../../delivery/mapping/MultiMap';

interface Selecting {
  ref: EntityRef;
  text: string;
  /** Values by label in lower case. */
  labels: readonly (readonly [string, ReadonlySet<string>])[];
}

/**
 * Finds the selectors that fit an alarm without going through all of them: each is looked up by that of its
 * labels which the fewest selectors name.
 */
export class SelectorIndex {
  readonly #all: { source: string; one: Selecting }[] = [];
  readonly #byLabel = new MultiMap<string, Selecting>();

  add(source: string, ref: EntityRef, { text, labels }: AlarmSelector): void {
    const wanted = Object.entries(labels).map(
      ([name, values]) =>
        [name.toLocaleLowerCase('en-US'), new Set([values].flat())] as const,
    );
    // One that wants nothing would have everything.
    if (wanted.length === 0) return;
    this.#all.push({ source, one: { ref, text, labels: wanted } });
  }

  /** To be called once, when all are added. */
  build(): void {
    const counts = new Map<string, number>();
    for (const { source, one } of this.#all) {
      for (const [name, values] of one.labels) {
        for (const key of keysOf(source, name, values)) {
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
    for (const { source, one } of this.#all) {
      const [rarest] = one.labels
        .map(([name, values]) => keysOf(source, name, values))
        .sort((a, b) => sum(a, counts) - sum(b, counts));
      rarest.forEach(key => this.#byLabel.add(key, one));
    }
  }

  /** Entities, and the texts of the first of their selectors that fits. */
  find(
    source: string,
    labels: ReadonlyMap<string, string>,
  ): Map<EntityRef, string> {
    const found = new Map<EntityRef, string>();
    if (this.#all.length === 0) return found;
    for (const [name, value] of labels) {
      for (const one of this.#byLabel.get(keyOf(source, name, value))) {
        if (found.has(one.ref)) continue;
        if (fits(one, labels)) found.set(one.ref, one.text);
      }
    }
    return found;
  }
}

function fits(
  { labels: wanted }: Selecting,
  labels: ReadonlyMap<string, string>,
): boolean {
  return wanted.every(([name, values]) => {
    const value = labels.get(name);
    return value !== undefined && values.has(value);
  });
}

function keysOf(source: string, name: string, values: Iterable<string>) {
  return [...values].map(value => keyOf(source, name, value));
}

function keyOf(source: string, name: string, value: string): string {
  return `${source}\n${name}\n${value}`;
}

function sum(keys: readonly string[], counts: ReadonlyMap<string, number>) {
  return keys.reduce((total, key) => total + (counts.get(key) ?? 0), 0);
}
