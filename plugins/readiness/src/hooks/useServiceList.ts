import { useApi } from '@backstage/core-plugin-api';
import {
  ListReportsQuery,
  ReportList,
} from 'backstage-plugin-readiness-common';
import { useEffect, useState } from 'react';
import { readinessApiRef } from '../api';
import { isInputError } from '../lib/errors';
import { Answer, useAnswer } from './useAnswer';

/** A page of the list, and ways to the pages around it. */
export interface ServiceList extends Answer<ReportList> {
  /** Of the page, the first being 0. */
  page: number;
  hasNext: boolean;
  next(): void;
  previous(): void;
}

interface Place {
  list: string;
  /** Of every page that was turned, so that one can turn back. */
  cursors: string[];
}

/**
 * One page after the other of what the query asks for. A cursor belongs to its list: with another
 * filter, sort or page size it starts over, and so it does where a cursor is not taken any more.
 */
export function useServiceList(
  query: ListReportsQuery | undefined,
): ServiceList {
  const api = useApi(readinessApiRef);
  const list = query && JSON.stringify({ ...query, outcomesOf: undefined });
  const [place, setPlace] = useState<Place>({ list: '', cursors: [] });
  const cursors = place.list === list ? place.cursors : [];
  const cursor = cursors[cursors.length - 1];
  const key = query && JSON.stringify({ ...query, cursor });
  const answer = useAnswer(key, () => api.listReports({ ...query!, cursor }));

  const { error, value, loading } = answer;
  const stale = !!cursor && !!error && isInputError(error);
  useEffect(() => {
    if (stale) setPlace({ list: '', cursors: [] });
  }, [stale]);

  const nextCursor = loading ? undefined : value?.nextCursor;
  const turnTo = (to: string[]) => list && setPlace({ list, cursors: to });
  return {
    ...answer,
    page: cursors.length,
    hasNext: !!nextCursor,
    next: () => nextCursor && turnTo([...cursors, nextCursor]),
    previous: () => turnTo(cursors.slice(0, -1)),
  };
}
