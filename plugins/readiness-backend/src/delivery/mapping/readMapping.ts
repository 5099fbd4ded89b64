import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { createGlobs } from '../globs';
import { MappingRule } from './MappingRule';

const FIELDS = ['service', 'repository', 'artifact'] as const;
const KEY = 'readiness.deployments.mapping';
const REFERENCE = /^(?:([^:/]+):)?(?:([^:/]+)\/)?([^:/]+)$/;
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
  const expression = readExpression(pattern, refuse);
  checkEntity(entity, pattern, refuse);
  const fromSource = createGlobs([config.getOptionalString('source') ?? '*']);
  const valueOf = (subject: DeliverySubject) =>
    field ? subject[field] : subject.annotations?.[annotation!];
  return {
    id,
    lead: subject => {
      const value = valueOf(subject);
      if (value === undefined || !fromSource(subject.source)) return undefined;
      const match = expression.exec(value);
      return match ? filledIn(entity, match) : undefined;
    },
  };
}

function readExpression(
  pattern: string,
  refuse: (problem: string) => never,
): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`, 'i');
  } catch {
    return refuse(`'${pattern}' is not a regular expression`);
  }
}

function checkEntity(
  entity: string,
  pattern: string,
  refuse: (problem: string) => never,
) {
  // An alternative that matches nothing tells how many groups there are.
  const groups = (new RegExp(`${pattern}|`).exec('') ?? []).length - 1;
  const used = [...entity.matchAll(/\$(\d)/g)].map(([, digit]) =>
    Number(digit),
  );
  const missing = used.find(number => number < 1 || number > groups);
  if (missing !== undefined) {
    refuse(`entity uses $${missing}, but the expression has ${groups} groups`);
  }
  if (!REFERENCE.test(entity.replace(/\$\d/g, 'x'))) {
    refuse(`entity '${entity}' is no entity reference`);
  }
}

function filledIn(entity: string, match: RegExpExecArray): string {
  const text = entity.replace(
    /\$(\d)/g,
    (_, digit) => match[Number(digit)] ?? '',
  );
  const lower = text.toLocaleLowerCase('en-US');
  const [, kind = 'component', namespace = 'default', name] =
    REFERENCE.exec(lower) ?? [];
  return `${kind}:${namespace}/${name}`;
}
