export type Labels = Readonly<Record<string, string>>;

/**
 * Labels, as far as they are known before there is an alert. A label is known, known to be missing, or
 * open: what it will be, only an alert can tell.
 */
export class KnownLabels {
  private constructor(
    /** Those that are known. */
    readonly values: Labels,
    /** Which others there may be. */
    private readonly open: 'any' | ReadonlySet<string>,
    /** Which of any others there cannot be. */
    private readonly missing: ReadonlySet<string>,
  ) {}

  /** All there are. */
  static closed(values: Labels): KnownLabels {
    return new KnownLabels(withoutEmpty(values), new Set(), new Set());
  }

  /** Some of them. */
  static some(values: Labels): KnownLabels {
    return new KnownLabels(withoutEmpty(values), 'any', new Set());
  }

  /** Nothing is open. */
  get isClosed(): boolean {
    return this.open !== 'any' && this.open.size === 0;
  }

  /** Empty where the label is missing, nothing where it is open. */
  get(name: string): string | undefined {
    if (Object.hasOwn(this.values, name)) return this.values[name];
    return this.isOpen(name) ? undefined : '';
  }

  isOpen(name: string): boolean {
    if (Object.hasOwn(this.values, name)) return false;
    return this.open === 'any' ? !this.missing.has(name) : this.open.has(name);
  }

  set(name: string, value: string): KnownLabels {
    const { [name]: _, ...rest } = this.values;
    if (value === '') return this.drop([name]);
    return new KnownLabels({ ...rest, [name]: value }, this.open, this.missing);
  }

  /** Whatever it was, it may be anything now. */
  reopen(name: string): KnownLabels {
    const { [name]: _, ...rest } = this.values;
    if (this.open === 'any') {
      const missing = [...this.missing].filter(each => each !== name);
      return new KnownLabels(rest, 'any', new Set(missing));
    }
    return new KnownLabels(rest, new Set([...this.open, name]), new Set());
  }

  drop(names: readonly string[]): KnownLabels {
    const values = Object.entries(this.values).filter(
      ([name]) => !names.includes(name),
    );
    const rest = Object.fromEntries(values);
    return this.open === 'any'
      ? new KnownLabels(rest, 'any', new Set([...this.missing, ...names]))
      : new KnownLabels(
          rest,
          new Set([...this.open].filter(name => !names.includes(name))),
          new Set(),
        );
  }

  /** No others than these. */
  only(names: readonly string[]): KnownLabels {
    const values = names
      .filter(name => Object.hasOwn(this.values, name))
      .map(name => [name, this.values[name]]);
    const open = names.filter(name => this.isOpen(name));
    return new KnownLabels(
      Object.fromEntries(values),
      new Set(open),
      new Set(),
    );
  }

  /** What is known of both alike. */
  or(other: KnownLabels): KnownLabels {
    const names = new Set([
      ...Object.keys(this.values),
      ...Object.keys(other.values),
    ]);
    const differing = [...names].filter(
      name => this.get(name) !== other.get(name),
    );
    const wider = this.open === 'any' ? this : other;
    const open =
      this.open === 'any' || other.open === 'any'
        ? wider
        : [...other.open].reduce<KnownLabels>(
            (labels, name) => labels.reopen(name),
            this,
          );
    return differing.reduce((labels, name) => labels.reopen(name), open);
  }
}

/** A label that is empty is none. */
function withoutEmpty(labels: Labels): Labels {
  return Object.fromEntries(
    Object.entries(labels).filter(([, value]) => value !== ''),
  );
}
