import { hash } from 'node:crypto';
import { FactRef, Observation } from 'backstage-plugin-readiness-common';

/** Stands where something else is stored than what was last said in a run over the whole catalog. */
export const UNSETTLED = '';

/**
 * One hash over what a collector said of an entity: its answers, and which facts failed. Why they failed is
 * left out, since another reason for a failure that goes on is not written either. Said in another order it
 * is another hash; that costs a look at what is stored, and nothing else.
 */
export function saidHash(
  facts: Readonly<Record<FactRef, Observation>>,
): string {
  const hasFailed = Object.values(facts).some(isFailed);
  const said = hasFailed ? withoutMessages(facts) : facts;
  return hash('sha256', JSON.stringify(said), 'base64url');
}

function withoutMessages(facts: Readonly<Record<FactRef, Observation>>) {
  return Object.entries(facts).map(([fact, observation]) => [
    fact,
    isFailed(observation)
      ? { ...observation, message: undefined }
      : observation,
  ]);
}

function isFailed({ status }: Observation): boolean {
  return status === 'failed';
}
