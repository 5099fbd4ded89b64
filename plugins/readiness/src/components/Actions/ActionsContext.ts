import {
  ListActionsQuery,
  ScorecardView,
} from 'backstage-plugin-readiness-common';
import { createContext, useContext } from 'react';
import { Standard } from '../../hooks/useStandard';

/** What every part of the list needs. */
export interface ActionsContextValue {
  standard: Standard;
  scorecard: ScorecardView;
  query: ListActionsQuery;
}

export const ActionsContext = createContext<ActionsContextValue | undefined>(
  undefined,
);

export function useActionsContext(): ActionsContextValue {
  const value = useContext(ActionsContext);
  if (!value) throw new Error('Not inside a list of actions');
  return value;
}
