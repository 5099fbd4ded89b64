import { ScorecardDefinition } from 'backstage-plugin-readiness-common';

/** Shared by the built-in scorecards, in the order of display. */
export const CATEGORIES = [
  { id: 'ownership', title: 'Ownership' },
  { id: 'docs', title: 'Docs' },
  { id: 'alarms', title: 'Alarms' },
  { id: 'deployments', title: 'Deployments and recovery' },
  { id: 'reviews', title: 'Reviews' },
] as const satisfies ScorecardDefinition['categories'];

export type CategoryId = (typeof CATEGORIES)[number]['id'];
