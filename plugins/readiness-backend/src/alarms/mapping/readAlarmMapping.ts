import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { createGlobs } from '../../delivery/globs';
import {
  createRefTemplate,
  readExpression,
} from '../../delivery/mapping/refTemplate';
import { AlarmIndex } from './AlarmIndex';
import { AlarmRule } from './AlarmRule';
import { lower } from './labelsOf';

const KEY = 'readiness.alarms.mapping';
const EXAMPLE =
  "for example { label: 'team_service', value: 'prod-(.+)', entity: 'component:default/$1' }";

/** The rules of the configuration. */
export interface AlarmMapping {
  /** In the order in which they are written. */
  rules: AlarmRule[];
  /** Annotations that they go by. */
  annotations: string[];
}

/**
 * Reads `readiness.alarms.mapping`.
 *
 * @throws at the first rule that is wrong, with its key and an example
 */
export function readAlarmMapping(config: Config): AlarmMapping {
  const mapping = config.getOptionalConfig(KEY);
  const all = (mapping?.keys() ?? []).map(id =>
    readRule(id, mapping!.getConfig(id)),
  );
  return {
    rules: all.map(({ rule }) => rule),
    annotations: [
      ...new Set(all.flatMap(({ annotation }) => annotation ?? [])),
    ],
  };
}

function readRule(id: string, config: Config) {
  const refuse = (problem: string): never => {
    throw new InputError(`${KEY}.${id}: ${problem}; ${EXAMPLE}`);
  };
  const label = config.getOptionalString('label');
  if (!label) return refuse('label is missing');
  const annotation = config.getOptionalString('annotation');
  const entity = config.getOptionalString('entity');
  if ((annotation === undefined) === (entity === undefined)) {
    return refuse('give exactly one of annotation and entity');
  }
  const pattern = config.getOptionalString('value') ?? '(.+)';
  const fromSource = createGlobs([config.getOptionalString('source') ?? '*']);
  const find = annotation
    ? byAnnotation(annotation, readExpression(pattern, refuse))
    : byTemplate(createRefTemplate(pattern, entity!, refuse));
  const rule: AlarmRule = ({ source, labels }, index) => {
    const value = labels.get(lower(label));
    if (value === undefined || !fromSource(source)) return [];
    const found = find(value, index);
    return found ? [{ rule: `mapping ${id}`, ...found }] : [];
  };
  return { rule, annotation };
}

type Find = (
  value: string,
  index: AlarmIndex,
) => { named: string; refs: readonly string[] } | undefined;

/** What the first group found, or all of it, is what the annotation says. */
function byAnnotation(annotation: string, expression: RegExp): Find {
  return (value, index) => {
    const match = expression.exec(value);
    if (!match) return undefined;
    const named = match[1] ?? match[0];
    return { named, refs: index.annotated(annotation, named) };
  };
}

function byTemplate(leadTo: (text: string) => string | undefined): Find {
  return (value, index) => {
    const ref = leadTo(value);
    if (ref === undefined) return undefined;
    return { named: ref, refs: index.refs.has(ref) ? [ref] : [] };
  };
}
