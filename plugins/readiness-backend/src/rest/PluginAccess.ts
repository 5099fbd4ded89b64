import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { Caller } from './route';

/** Who may do what that concerns no single entity. */
export class PluginAccess {
  readonly #permissions: PermissionsService;

  constructor(permissions: PermissionsService) {
    this.#permissions = permissions;
  }

  /** @param what - as in "you may not …" */
  async assertMay(
    permission: BasicPermission,
    credentials: Caller,
    what: string,
  ): Promise<void> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    if (result === AuthorizeResult.ALLOW) return;
    throw new NotAllowedError(
      `You may not ${what}: that needs the permission ${permission.name}`,
    );
  }
}
