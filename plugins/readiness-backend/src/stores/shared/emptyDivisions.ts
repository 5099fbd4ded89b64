import { ReportDivisions } from '../ReportSearch';

export function emptyDivisions(): ReportDivisions {
  return {
    total: 0,
    levels: new Map(),
    owners: new Map(),
    kinds: new Map(),
    types: new Map(),
    lifecycles: new Map(),
    tiers: new Map(),
  };
}
