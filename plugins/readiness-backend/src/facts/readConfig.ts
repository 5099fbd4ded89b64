import { Config } from '@backstage/config';
import { LoggerService } from '@backstage/backend-plugin-api';
import { messageOf } from '../util/messageOf';
import { FactNamespace } from './FactNamespace';
import { readDeclaration } from './readDeclaration';

/** What the configuration says of namespaces. */
export interface FactsConfig {
  /** Who may push, by namespace. */
  callers: ReadonlyMap<string, readonly string[]>;
  /** Namespaces that need no declaration by a service. */
  declared: readonly FactNamespace[];
}

/**
 * Reads `readiness.facts`. A declaration that is wrong is logged and left out.
 *
 * @param taken - ids that cannot be declared
 */
export function readFactsConfig(
  config: Config,
  logger: LoggerService,
  taken: readonly string[] = [],
): FactsConfig {
  const namespaces = config.getOptionalConfig('readiness.facts.namespaces');
  const callers = new Map<string, readonly string[]>();
  const declared: FactNamespace[] = [];
  for (const id of namespaces?.keys() ?? []) {
    const one = namespaces!.getConfig(id);
    const named = one.getOptionalStringArray('callers');
    if (named) callers.set(id, named);
    const facts = one.getOptional<Record<string, unknown>>('facts');
    if (!facts) continue;
    try {
      if (taken.includes(id)) throw new Error('this id is taken already');
      const title = one.getOptionalString('title') ?? id;
      declared.push({ id, ...readDeclaration(id, { title, facts }) });
    } catch (error) {
      logger.error(`readiness.facts.namespaces.${id}: ${messageOf(error)}`);
    }
  }
  return { callers, declared };
}
