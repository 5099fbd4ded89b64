import {
  coreServices,
  createServiceFactory,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { OWNER_OF_HALF } from './climb';

const ALLOW = { result: AuthorizeResult.ALLOW } as const;

/** A policy of the catalog, under which people see what an owner has; plugins see everything. */
export class Access {
  #people: PolicyDecision = ALLOW;
  #conditions = 0;

  /** The same half of the catalog, under conditions that nobody has asked under. */
  narrow(): void {
    this.#conditions += 1;
    const nobody = `group:default/nobody-${this.#conditions}`;
    this.#people = {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      conditions: {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: { claims: [OWNER_OF_HALF, nobody] },
      },
    };
  }

  factory() {
    const permissions: PermissionsService = {
      authorize: async requests => requests.map(() => ALLOW),
      authorizeConditional: async (requests, { credentials }) => {
        const { type } = credentials.principal as { type?: string };
        return requests.map(() => (type === 'user' ? this.#people : ALLOW));
      },
    };
    return createServiceFactory({
      service: coreServices.permissions,
      deps: {},
      factory: () => permissions,
    });
  }
}
