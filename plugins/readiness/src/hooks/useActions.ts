import { useApi } from '@backstage/core-plugin-api';
import {
  ActionGroup,
  ActionList,
  ListActionsQuery,
} from 'backstage-plugin-readiness-common';
import { useState } from 'react';
import { readinessApiRef } from '../api';
import { isInputError } from '../lib/errors';
import { Answer, useAnswer } from './useAnswer';

/** The pages read so far, as one list. */
export interface Actions extends Answer<ActionList> {
  groups: ActionGroup[];
  more?: () => void;
  /** Whether a further page is on its way. */
  turning: boolean;
  /** Why it did not come; what was read before stays. */
  moreError?: Error;
}

interface Pages {
  list?: string;
  cursor?: string;
  before: ActionGroup[];
}

/** Groups of action items, page after page; with another question it starts over. */
export function useActions(query: ListActionsQuery | undefined): Actions {
  const api = useApi(readinessApiRef);
  const list = query && JSON.stringify(query);
  const [pages, setPages] = useState<Pages>({ before: [] });
  const { cursor, before } =
    pages.list === list
      ? pages
      : { before: [] as ActionGroup[], cursor: undefined };
  const answer = useAnswer(list && `${list} ${cursor ?? ''}`, () =>
    api.listActions({ ...query!, cursor }),
  );
  const { value, loading, error } = answer;
  // While the next page is on its way, `value` is still the one before it.
  const turning = loading && cursor !== undefined;
  const moreError = cursor === undefined ? undefined : error;
  const shown = turning || moreError ? [] : value?.groups ?? [];
  const groups = [...before, ...shown];
  const next = loading || error ? undefined : value?.nextCursor;
  return {
    ...answer,
    error: moreError ? undefined : error,
    moreError,
    // A cursor that is not taken any more never will be.
    retry:
      moreError && isInputError(moreError)
        ? () => setPages({ before: [] })
        : answer.retry,
    groups,
    turning,
    more: next
      ? () => setPages({ list, cursor: next, before: groups })
      : undefined,
  };
}
