import {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { ReadScope } from '../stores/ReadScope';
import { ScopeStore } from '../stores/ScopeStore';
import { Clock } from '../util/clock';
import { Caller } from './Caller';
import { KeptScopes } from './KeptScopes';
import { scopeKey } from './scopeKey';
import { visibleUids } from './visibleUids';

/**
 * Of which entities a caller may read: whatever reads more than one entity is restricted by it. One question
 * to the permissions a request. Whoever may read what a policy names is given a scope: the catalog's own
 * rules decide what is in it, asked with the caller's credentials, since nobody else can evaluate them.
 */
export class ReadScopes {
  readonly #permissions: PermissionsService;
  readonly #catalog: CatalogService;
  readonly #kept: KeptScopes;

  constructor(options: {
    permissions: PermissionsService;
    catalog: CatalogService;
    store: ScopeStore;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#permissions = options.permissions;
    this.#catalog = options.catalog;
    this.#kept = new KeptScopes(options);
  }

  /** Rejects when it cannot be found out: nobody sees more because something is down. */
  async forCaller(caller: Caller): Promise<ReadScope> {
    const decision = await this.#decide(caller);
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return {
        kind: decision.result === AuthorizeResult.ALLOW ? 'all' : 'none',
      };
    }
    const key = scopeKey(decision);
    const ask = () => this.#askCatalog(caller, key);
    return { kind: 'some', scopeId: await this.#kept.idOf(key, ask) };
  }

  /**
   * The catalog decides by itself what this caller may read, a moment later than we did. Should that have
   * changed in between, its answer is none for the scope, which others read by too.
   */
  async #askCatalog(caller: Caller, key: string): Promise<string[]> {
    const uids = await visibleUids(this.#catalog, caller);
    const decision = await this.#decide(caller);
    const isStill =
      decision.result === AuthorizeResult.CONDITIONAL &&
      scopeKey(decision) === key;
    if (isStill) return uids;
    throw new ServiceUnavailableError(
      'What you may read changed while it was looked up; ask again',
    );
  }

  async #decide(credentials: Caller): Promise<PolicyDecision> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return decision;
  }
}
