import { ListPlace, ReportSort, SortBy } from '../ReportSearch';

/** How a list is sorted in SQL: `s` is what entities are found by, `r` are the reports. */
export interface SortPlan {
  key: string;
  ref: string;
  direction: 'asc' | 'desc';
  /** The table whose index has the order. */
  sortedBy: 's' | 'r';
}

/** Columns of the two directions; where they are the same the index is read backwards. */
const KEYS: Record<SortBy, [up: string, down: string]> = {
  name: ['s.sort_name', 's.sort_name'],
  level: ['r.rank', 'r.rank_down'],
  score: ['r.score_up', 'r.score_down'],
  coverage: ['r.coverage_up', 'r.coverage_down'],
  changed: ['r.changed_at', 'r.changed_at'],
};

export function sortPlan({ by, descending }: ReportSort): SortPlan {
  const [up, down] = KEYS[by];
  const key = descending ? down : up;
  const direction = descending && up === down ? 'desc' : 'asc';
  return by === 'name'
    ? { key, direction, ref: 's.ref', sortedBy: 's' }
    : { key, direction, ref: 'r.entity_ref', sortedBy: 'r' };
}

/** What lies behind a place. A pair, since both databases seek to one in an index. */
export function behind(plan: SortPlan, { key, ref }: ListPlace) {
  const comparison = plan.direction === 'asc' ? '>' : '<';
  return {
    sql: `(${plan.key}, ${plan.ref}) ${comparison} (?, ?)`,
    bindings: [key, ref],
  };
}
