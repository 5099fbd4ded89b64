import { absent, present } from 'backstage-plugin-readiness-node';
import { tookEffect } from '../classification/byEnd';
import { History } from '../History';
import { FactsOf } from './FactsOf';

/** What a feed tells of the entity, apart from how often and how well it is deployed. */
export function feedFacts(
  history: History,
): FactsOf<'mapped' | 'last-deployed-at' | 'last-built-at'> {
  const { records, classified, lookback } = history;
  const last = classified.findLast(({ record }) => tookEffect(record));
  const built = records.lastBuiltAt;
  return {
    'deployments/mapped': present(records.mapped),
    'deployments/last-deployed-at': last
      ? present(last.record.finishedAt, linkOf(last.record))
      : absent('not-yet'),
    'deployments/last-built-at':
      built && lookback.isPast(built) ? present(built) : absent('not-yet'),
  };
}

function linkOf({ link }: { link?: string }): { link?: string } {
  return link ? { link } : {};
}
