import { SortColumn } from '../../lib/serviceSort';

/** What is told of every service, besides the checks that were chosen. */
export const COLUMNS = [
  'name',
  'level',
  'score',
  'coverage',
  'owner',
  'tier',
  'type',
  'lifecycle',
  'changed',
] as const;
export type Column = (typeof COLUMNS)[number];

export const NUMBERS: readonly Column[] = ['score', 'coverage', 'tier'];

export const SORTABLE: readonly SortColumn[] = [
  'name',
  'level',
  'score',
  'coverage',
  'changed',
];
