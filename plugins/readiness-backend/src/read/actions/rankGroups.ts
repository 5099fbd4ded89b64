import { ListActionsQuery } from 'backstage-plugin-readiness-common';
import { FixGroup, totalEffort } from './ActionItems';

export type ActionSort = NonNullable<ListActionsQuery['sort']>;

/** Where a group stands among the others: smaller first, and no two at the same place. */
export type Rank = [first: number, then: number, key: string];

export interface RankedGroup {
  group: FixGroup;
  rank: Rank;
}

export function rankGroups(
  groups: Iterable<FixGroup>,
  sort: ActionSort,
): RankedGroup[] {
  return [...groups]
    .map(group => ({ group, rank: rankOf(group, sort) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
}

function rankOf(group: FixGroup, sort: ActionSort): Rank {
  const ratio = pointsOf(group) / totalEffort(group);
  const firsts: Record<ActionSort, number> = {
    ratio: -ratio,
    gain: -pointsOf(group),
    effort: totalEffort(group),
    entities: -group.items.length,
  };
  return [
    firsts[sort],
    sort === 'ratio' ? -pointsOf(group) : -ratio,
    group.key,
  ];
}

export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
}

/** Gains are tenths of points; sums of them come out with more digits. */
export function pointsOf({ gain }: Pick<FixGroup, 'gain'>): number {
  return Math.round(gain * 10) / 10;
}
