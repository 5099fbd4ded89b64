export { MyReadiness } from './MyReadiness';
export type { MyReadinessProps } from './MyReadiness';
