import { LoggerService } from '@backstage/backend-plugin-api';
import {
  definitionHash,
  DefinitionError,
  FactDefinition,
  validateDefinitions,
} from 'backstage-plugin-readiness-common';
import { DefinitionStore } from '../stores/DefinitionStore';
import { Clock, toInstant } from '../util/clock';

export interface ActivateOptions {
  store: DefinitionStore;
  logger: LoggerService;
  clock: Clock;
  /** Version of this package: an older replica never replaces what a newer one activated. */
  packageVersion: string;
  /** Facts that collectors declare. */
  knownFacts: readonly FactDefinition[];
}

/**
 * Puts definitions in force, if they are valid. If they are not, all errors are logged and whatever
 * was in force stays in force: a slip in a definition takes nobody's verdict away.
 */
export async function activateDefinitions(
  raw: unknown,
  options: ActivateOptions,
): Promise<void> {
  const { store, logger, clock, packageVersion } = options;
  const { definitions, errors } = validateDefinitions(raw, options.knownFacts);
  if (!definitions) return refuse(errors, options);
  const hash = definitionHash(definitions);
  const inForce = await store.activate({
    hash,
    definitions,
    packageVersion,
    activatedAt: toInstant(clock()),
  });
  if (inForce.hash !== hash) {
    logger.info(
      `The definitions of version ${inForce.packageVersion} stay in force; this is version ${packageVersion}`,
    );
  }
  return undefined;
}

async function refuse(
  errors: readonly DefinitionError[],
  { store, logger }: ActivateOptions,
) {
  errors.forEach(({ code, path, message }) =>
    logger.error(`Definition refused: ${path} ${message} (${code})`),
  );
  const active = await store.getActive();
  logger.error(
    active
      ? `${errors.length} errors in the definitions: those activated at ${active.activatedAt} stay in force`
      : `${errors.length} errors in the definitions, and none were ever in force: nothing is evaluated`,
  );
}
