import { ScorecardView } from 'backstage-plugin-readiness-common';
import { createContext, useContext } from 'react';
import { ChangeView } from '../../hooks/useServiceView';
import { Standard } from '../../hooks/useStandard';
import { ServiceView } from '../../lib/serviceView';

/** What every part of the list needs. */
export interface ServicesContextValue {
  standard: Standard;
  scorecard: ScorecardView;
  view: ServiceView;
  change: ChangeView;
}

export const ServicesContext = createContext<ServicesContextValue | undefined>(
  undefined,
);

export function useServicesContext(): ServicesContextValue {
  const value = useContext(ServicesContext);
  if (!value) throw new Error('Not inside a list of services');
  return value;
}
