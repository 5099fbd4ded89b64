export { createReadinessLevelColumn } from './createReadinessLevelColumn';
export type { ReadinessLevelColumnOptions } from './createReadinessLevelColumn';
export { readinessRankField } from './readinessRankField';
