import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { createGlobs } from '../globs';
import { MappingRule } from './MappingRule';
import { createRefTemplate } from './refTemplate';

const FIELDS = ['service', 'repository', 'artifact'] as const;
const KEY = 'readiness.deployments.mapping';
const EXAMPLE =
  "for example { service: 'prod-(.+)', entity: 'component:default/$1' }";

/**
 * The rules of the configuration, in the order in which they are written.
 *
 * @throws at the first that is wrong, with its key and an example
 */
export function readMapping(config: Config): MappingRule[] {
  const mapping = config.getOptionalConfig(KEY);
  return (mapping?.keys() ?? []).map(id =>
    readRule(id, mapping!.getConfig(id)),
  );
}

function readRule(id: string, config: Config): MappingRule {
  const refuse = (problem: string): never => {
    throw new InputError(`${KEY}.${id}: ${problem}; ${EXAMPLE}`);
  };
  const given = FIELDS.filter(field => config.has(field));
  const annotation = config.getOptionalString('annotation');
  if (given.length > 1 || (given.length === 0 && !annotation)) {
    refuse(`give exactly one of ${FIELDS.join(', ')}, or annotation and value`);
  }
  if (annotation && (given.length > 0 || !config.has('value'))) {
    refuse('annotation is the name of one, and value what it must be');
  }
  const entity = config.getOptionalString('entity');
  if (!entity) return refuse('entity is missing');
  const field = given[0];
  const pattern = config.getString(field ?? 'value');
  const leadTo = createRefTemplate(pattern, entity, refuse);
  const fromSource = createGlobs([config.getOptionalString('source') ?? '*']);
  const valueOf = (subject: DeliverySubject) =>
    field ? subject[field] : subject.annotations?.[annotation!];
  return {
    id,
    lead: subject => {
      const value = valueOf(subject);
      if (value === undefined || !fromSource(subject.source)) return undefined;
      return leadTo(value);
    },
  };
}
