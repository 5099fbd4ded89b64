import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  canonicalJson,
  FactDefinition,
} from 'backstage-plugin-readiness-common';
import { DeclaredNamespace, OwnFactStore } from '../stores/OwnFactStore';
import { EXERCISES } from './exercises';
import { FactNamespace } from './FactNamespace';
import { mergeDeclaration } from './mergeDeclaration';
import { FactsConfig } from './readConfig';
import { readDeclaration } from './readDeclaration';

/** How often a declaration may lose against others before it gives up. */
const MOST_TRIES = 5;

export interface FactNamespacesOptions {
  store: Pick<OwnFactStore, 'listNamespaces' | 'saveNamespace'>;
  config: FactsConfig;
  /** Ids that are not to be had: those of collectors. */
  reserved: Iterable<string>;
}

type Listener = () => Promise<void>;

/** The namespaces that facts may be pushed to, and who may push to which. */
export class FactNamespaces {
  readonly #store: FactNamespacesOptions['store'];
  readonly #callers: FactsConfig['callers'];
  readonly #fixed: ReadonlyMap<string, FactNamespace>;
  readonly #reserved: ReadonlySet<string>;
  readonly #listeners: Listener[] = [];

  constructor({ store, config, reserved }: FactNamespacesOptions) {
    this.#store = store;
    this.#callers = config.callers;
    this.#reserved = new Set(reserved);
    this.#fixed = new Map(
      [EXERCISES, ...config.declared].map(one => [one.id, one]),
    );
  }

  /** Calls back before a declaration that changes something is answered. */
  onDeclared(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** All that facts may be pushed to, by id. */
  async list(): Promise<FactNamespace[]> {
    const declared = (await this.#store.listNamespaces()).filter(
      ({ id }) => !this.#fixed.has(id),
    );
    return [...this.#fixed.values(), ...declared]
      .filter(({ id }) => !this.#reserved.has(id))
      .map(namespace => this.#withCallers(namespace))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Every fact that may be pushed. */
  async listFacts(): Promise<FactDefinition[]> {
    return (await this.list()).flatMap(({ facts }) => facts);
  }

  /** The namespace, for a service that may push to it. */
  async getFor(id: string, subject: string): Promise<FactNamespace> {
    const all = await this.list();
    const found = all.find(namespace => namespace.id === id);
    if (!found) {
      const known = all.map(namespace => `'${namespace.id}'`).join(', ');
      throw new NotFoundError(
        `There is no namespace '${id}'; declare it first, by PUT /v1/fact-namespaces/${id}. There are ${known}`,
      );
    }
    this.#assertMayPush(found, subject);
    return found;
  }

  /**
   * Declares a namespace, or adds to the declaration: facts that it does not name stay as they are.
   *
   * @param subject - the service; the first to declare a namespace owns it
   */
  async declare(
    id: string,
    raw: { title: string; facts: Record<string, unknown> },
    subject: string,
  ): Promise<FactNamespace> {
    const declaration = readDeclaration(id, raw);
    this.#assertFree(id);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const previous = await this.#declared(id);
      this.#assertMayPush(
        this.#withCallers(previous ?? { id, title: id, facts: [] }),
        subject,
      );
      const owner = previous?.owner ?? subject;
      const next = mergeDeclaration({ id, owner, ...declaration }, previous);
      const isSame = canonicalJson(next) === canonicalJson(previous ?? null);
      if (isSame) return this.#withCallers(next);
      if (await this.#store.saveNamespace(next, previous)) {
        for (const listener of this.#listeners) await listener();
        return this.#withCallers(next);
      }
    }
    throw new ConflictError(
      `The namespace '${id}' is being declared by others at the same time; try again`,
    );
  }

  async #declared(id: string): Promise<DeclaredNamespace | undefined> {
    const all = await this.#store.listNamespaces();
    return all.find(namespace => namespace.id === id);
  }

  #withCallers(namespace: FactNamespace): FactNamespace {
    const callers = this.#callers.get(namespace.id);
    return callers ? { ...namespace, callers } : namespace;
  }

  #assertFree(id: string) {
    if (this.#reserved.has(id)) {
      throw new ConflictError(
        `'${id}' is the id of a collector; choose another namespace, for example 'own-${id}'`,
      );
    }
    if (this.#fixed.has(id)) {
      const where =
        id === EXERCISES.id
          ? 'comes with readiness'
          : 'is in the configuration';
      throw new ConflictError(
        `The declaration of '${id}' ${where} and cannot be changed here; push to it as it is`,
      );
    }
  }

  /** Where the configuration names nobody, a namespace without an owner is open to every service. */
  #assertMayPush({ id, owner, callers }: FactNamespace, subject: string) {
    const isOpen = owner === undefined && callers === undefined;
    if (isOpen || owner === subject || callers?.includes(subject)) return;
    const whose = owner
      ? `belongs to '${owner}', which declared it`
      : 'is open to some services only';
    throw new NotAllowedError(
      `The namespace '${id}' ${whose}; you are '${subject}'. To let you in, the configuration must list you in readiness.facts.namespaces.${id}.callers, for example ["${subject}"]`,
    );
  }
}
