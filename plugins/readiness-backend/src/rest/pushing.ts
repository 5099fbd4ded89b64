import { NotAllowedError } from '@backstage/errors';
import {
  readinessEventsPushPermission,
  readinessFactsPushPermission,
} from 'backstage-plugin-readiness-common';
import { PluginAccess } from './PluginAccess';
import { Caller } from './route';

/** The service that calls, for the audit log; people are not named twice there. */
export function subjectOf({ principal }: Caller): string {
  return principal.type === 'service'
    ? principal.subject
    : principal.userEntityRef;
}

/** Rejects unless the caller is a service that may push facts; returns which. */
export async function assertMayPush(
  caller: Caller,
  access: PluginAccess,
): Promise<string> {
  if (caller.principal.type !== 'service') {
    throw new NotAllowedError(
      'Facts are pushed by services, with a token of backend.auth.externalAccess or of another plugin. What a person knows is an attestation',
    );
  }
  await access.assertMay(readinessFactsPushPermission, caller, 'push facts');
  return caller.principal.subject;
}

/** Rejects unless the caller is a service that may push events, of alarms too; returns which. */
export async function assertMayPushEvents(
  caller: Caller,
  access: PluginAccess,
  what: string,
): Promise<string> {
  if (caller.principal.type !== 'service') {
    throw new NotAllowedError(
      'Events are pushed by services, with a token of backend.auth.externalAccess or of another plugin',
    );
  }
  await access.assertMay(readinessEventsPushPermission, caller, `push ${what}`);
  return caller.principal.subject;
}
