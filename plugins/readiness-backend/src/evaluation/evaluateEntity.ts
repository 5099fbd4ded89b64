import { hash } from 'node:crypto';
import {
  canonicalJson,
  FactStates,
  Report,
} from 'backstage-plugin-readiness-common';
import { Standard } from '../definitions/Standard';
import {
  DueEntity,
  EvaluatedEntity,
  JudgedReport,
} from '../stores/ReportStore';
import { toInstant } from '../util/clock';
import { dueAt, EntityException } from './dueAt';

/** All that a verdict on one entity follows from. */
export interface EvaluateEntityInput {
  due: DueEntity;
  facts: FactStates;
  exceptions: readonly EntityException[];
  /** Ids of the connected collectors. */
  connected: readonly string[];
  standard: Standard;
  now: number;
  /** From where people know the catalog files of this machine. */
  roots?: readonly string[];
}

/** Judges one entity: from what is stored to what is kept, nothing asked and nothing written. */
export function evaluateEntity(input: EvaluateEntityInput): EvaluatedEntity {
  const { due, facts, exceptions, connected, standard, now, roots } = input;
  const { entity, traits } = due;
  const reports = standard.engine.evaluate({
    entity,
    traits,
    facts,
    connected,
    waivers: [],
    now,
    roots,
  });
  return {
    ...evaluationOf(input),
    dueAt: dueAt(reports, exceptions, standard.definitions.facts, now),
    reports: reports.map(judged),
  };
}

/** The text is what is hashed and what is kept: written once. */
function judged(report: Report): JudgedReport {
  const text = canonicalJson(report);
  return { report, text, hash: hash('sha256', text) };
}

/** What every evaluation says of itself, whatever it came to. */
export function evaluationOf({
  due,
  standard,
  now,
}: Pick<EvaluateEntityInput, 'due' | 'standard' | 'now'>): Omit<
  EvaluatedEntity,
  'reports' | 'dueAt'
> {
  return {
    entityId: due.id,
    inputVersion: due.inputVersion,
    revision: due.revision,
    cause: due.cause,
    definitionHash: standard.hash,
    evaluatedAt: toInstant(now),
  };
}
