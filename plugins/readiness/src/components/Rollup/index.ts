export { LevelBar } from './LevelBar';
export { RollupCard } from './RollupCard';
export type { EntityReadinessRollupCardProps } from './RollupCard';
