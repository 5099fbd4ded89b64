/** Several values under one key. */
export class MultiMap<K, V> {
  readonly #values = new Map<K, V[]>();

  add(key: K, value: V): void {
    const values = this.#values.get(key);
    if (values) values.push(value);
    else this.#values.set(key, [value]);
  }

  get(key: K): readonly V[] {
    return this.#values.get(key) ?? [];
  }
}
