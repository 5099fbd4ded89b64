import { useApi } from '@backstage/core-plugin-api';
import {
  ActionList,
  ReportCounts,
  ReportFilter,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../api';
import { Answer, useAnswer } from './useAnswer';
import { useMyRefs } from './useMyRefs';

/** Where the services of the reader's groups stand, and what to do next. */
export interface MyReadinessState {
  filter: ReportFilter;
  counts: ReportCounts;
  actions: ActionList;
}

const NEXT = 3;

const nothing: ReportCounts = {
  total: 0,
  levels: [],
  owners: [],
  kinds: [],
  types: [],
  lifecycles: [],
  tiers: [],
};
const none: ActionList = { entities: 0, items: 0, groups: [], waiting: [] };

/** Counts what the reader's groups own, and finds the fixes most worth making. */
export function useMyReadiness(scorecard: string): Answer<MyReadinessState> {
  const api = useApi(readinessApiRef);
  const mine = useMyRefs();
  const key = mine.value && JSON.stringify([scorecard, mine.value]);
  const answer = useAnswer(key, async () => {
    const filter: ReportFilter = { scorecard, owner: mine.value };
    // No owner would mean every owner.
    if (!mine.value?.length) return { filter, counts: nothing, actions: none };
    const [counts, actions] = await Promise.all([
      api.countReports(filter),
      api.listActions({ ...filter, limit: NEXT }),
    ]);
    return { filter, counts, actions };
  });
  return { ...answer, error: mine.error ?? answer.error };
}
