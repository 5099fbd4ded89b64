import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  EntityRef,
  readinessEntityCheckPermission,
} from 'backstage-plugin-readiness-common';
import { Caller } from './route';

/** Who may do what with one entity. What cannot be read cannot be told from what does not exist. */
export class EntityAccess {
  readonly #permissions: PermissionsService;

  constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
  }

  /** Rejects unless the caller may read the entity in the catalog. */
  async assertMayRead(ref: EntityRef, caller: Caller): Promise<void> {
    if (!(await this.#may(catalogEntityReadPermission, ref, caller))) {
      throw noSuchEntity(ref);
    }
  }

  /** Rejects unless the caller may read the entity, and may ask its sources. */
  async assertMayCheck(ref: EntityRef, caller: Caller): Promise<void> {
    await this.assertMayRead(ref, caller);
    if (!(await this.#may(readinessEntityCheckPermission, ref, caller))) {
      throw new NotAllowedError(
        `You may not have '${ref}' checked: that needs the permission ${readinessEntityCheckPermission.name}`,
      );
    }
  }

  async #may(
    permission: ResourcePermission,
    resourceRef: EntityRef,
    credentials: Caller,
  ): Promise<boolean> {
    const [{ result }] = await this.#permissions.authorize(
      [{ permission, resourceRef }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }
}

/** One text for all of unknown, gone and hidden. */
export function noSuchEntity(ref: EntityRef): NotFoundError {
  return new NotFoundError(`There is no entity '${ref}'`);
}
