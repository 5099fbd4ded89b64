import { CurrentReport, SourceState } from 'backstage-plugin-readiness-common';
import { createContext, useContext } from 'react';

/** What every row of the tab needs to explain itself. */
export interface TabContextValue {
  current: CurrentReport;
  sources: readonly SourceState[];
  /** The check the address points at. */
  anchor?: string;
}

export const TabContext = createContext<TabContextValue | undefined>(undefined);

export function useTabContext(): TabContextValue {
  const value = useContext(TabContext);
  if (!value) throw new Error('TabContext is not provided');
  return value;
}
