import { absent, present } from 'backstage-plugin-readiness-node';
import { DeploymentRecord } from '../../records';
import { startOf } from '../calendar/startOf';
import { hasEnded, tookEffect } from '../classification/byEnd';
import { History } from '../History';
import { inWindow } from '../measures/inWindow';
import { percentDown } from '../statistics/rounded';
import { FactsOf } from './FactsOf';

const FEWEST = 10;

/** Whether what comes to production was tried before. */
export function promotionFacts(history: History): FactsOf<'promoted-share'> {
  return { 'deployments/promoted-share': promotedShare(history) };
}

function promotedShare(history: History) {
  const elsewhere = firstSuccesses(history.records.deployments);
  const changes = inWindow(history.changes, history);
  if (changes.length < FEWEST) return absent('not-yet');
  const named = changes.filter(({ record }) => namesOf(record).length > 0);
  if (
    history.context.singleEnvironment ||
    elsewhere.size === 0 ||
    named.length < FEWEST
  ) {
    return absent('insufficient-data');
  }
  const promoted = named.filter(({ record }) =>
    namesOf(record).some(
      name => (elsewhere.get(name) ?? '9') <= startOf(record),
    ),
  );
  return present(percentDown(promoted.length, named.length));
}

/** When each digest and commit first succeeded outside production. */
function firstSuccesses(
  deployments: readonly DeploymentRecord[],
): Map<string, string> {
  const first = new Map<string, string>();
  for (const record of deployments.filter(hasEnded)) {
    if (record.production || !tookEffect(record)) continue;
    for (const name of namesOf(record)) {
      const known = first.get(name);
      if (!known || record.finishedAt < known) {
        first.set(name, record.finishedAt);
      }
    }
  }
  return first;
}

function namesOf({ artifact, commit }: DeploymentRecord): string[] {
  return [
    ...(artifact ? [`artifact ${artifact}`] : []),
    ...(commit ? [`commit ${commit}`] : []),
  ];
}
