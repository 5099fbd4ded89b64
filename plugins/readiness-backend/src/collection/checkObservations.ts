import { LoggerService } from '@backstage/backend-plugin-api';
import {
  FactRef,
  FactType,
  Observation,
} from 'backstage-plugin-readiness-common';
import {
  CollectedFacts,
  Collector,
  factValueError,
  failed,
} from 'backstage-plugin-readiness-node';

/** Takes what a collector said of one entity, and makes it what was declared. */
export type ObservationChecker = (
  said: CollectedFacts['facts'],
) => Record<FactRef, Observation>;

/**
 * Every declared fact comes out: one left out is failed, one of a wrong type too. Facts that were not
 * declared are refused, which is logged once each.
 */
export function createObservationChecker(
  collector: Collector,
  logger: LoggerService,
): ObservationChecker {
  const known = new Set(collector.facts.map(({ ref }) => ref));
  return said => {
    for (const ref of Object.keys(said)) {
      if (known.has(ref)) continue;
      known.add(ref);
      logger.error(
        `Collector '${collector.id}' said '${ref}', a fact that it does not declare; it was refused`,
      );
    }
    return Object.fromEntries(
      collector.facts.map(({ ref, type }) => [ref, checked(said[ref], type)]),
    );
  };
}

function checked(
  observation: Observation | undefined,
  type: FactType,
): Observation {
  if (!observation) return failed('The collector said nothing about this fact');
  if (observation.status !== 'present') return observation;
  const error = factValueError(type, observation.value);
  return error ? failed(`The value ${error}`) : observation;
}
