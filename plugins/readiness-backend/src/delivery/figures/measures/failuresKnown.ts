import { History } from '../History';

/** From how many changes on a rate of them means anything. */
export const FEWEST_CHANGES = 3;

/**
 * Whether a failed change could have been noticed at all: by an incident feed, by a feed that labels rollbacks and
 * hotfixes, or by builds that can be told apart. Otherwise no failure seen says nothing.
 */
export function failuresCanBeSeen({ records }: History): boolean {
  return (
    records.incidentFeed ||
    records.deployments.some(
      ({ cause, artifact, commit, version }) =>
        cause !== 'planned' || artifact || commit || version,
    )
  );
}

/** Whether rework could have been noticed: by an incident feed, or by one that labels hotfixes. */
export function reworkCanBeSeen({ records }: History): boolean {
  return (
    records.incidentFeed ||
    records.deployments.some(({ cause }) => cause === 'hotfix')
  );
}

/** What evidence about failures is worth: without an incident feed it is a lower bound. */
export function failureKind({ records }: History): { kind?: 'configured' } {
  return records.incidentFeed ? {} : { kind: 'configured' };
}
