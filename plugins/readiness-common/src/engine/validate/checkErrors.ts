import {
  checkDefinitionSchema,
  conditionSchema,
  remediationSchema,
} from '../../model';
import { FactBook } from '../condition/factBook';
import { conditionErrors } from './conditionErrors';
import { PlacedError } from './definitionError';
import { readParts } from './readParts';
import { remediationErrors } from './remediationErrors';
import { requiresErrors } from './requiresErrors';

const READABLE = {
  when: conditionSchema,
  remediation: remediationSchema,
  requires: checkDefinitionSchema.shape.requires,
};

/** What is wrong with what checks ask, where they send people and what they require of each other. */
export function checkErrors(
  raw: Readonly<Record<string, unknown>>,
  facts: FactBook,
): PlacedError[] {
  const readable = Object.entries(raw).map(([id, definition]) => ({
    id,
    ...readParts(definition, READABLE),
  }));
  return [
    ...readable.flatMap(({ id, when, remediation }) => [
      ...(when ? conditionErrors(when, ['checks', id, 'when'], facts) : []),
      ...(remediation ? remediationErrors(id, remediation) : []),
    ]),
    ...requiresErrors(
      Object.fromEntries(readable.map(check => [check.id, check])),
      Object.keys(raw),
    ),
  ];
}
