export { HealthContent } from './HealthContent';
export { ReadinessPage } from './ReadinessPage';
