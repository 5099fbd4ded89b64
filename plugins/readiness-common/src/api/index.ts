export * from './client';
export type { paths as ApiPaths } from './schema';
export * from './types';
export type { ListReportsQuery, ReportFilter } from './listQuery';
