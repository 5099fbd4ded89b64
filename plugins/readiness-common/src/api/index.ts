export * from './client';
export * from './ReadinessApi';
export type {
  components as ApiComponents,
  operations as ApiOperations,
  paths as ApiPaths,
} from './schema';
export * from './types';
export type {
  ExportReportsQuery,
  ListActionsQuery,
  ListReportsQuery,
  ReportFilter,
} from './listQuery';
