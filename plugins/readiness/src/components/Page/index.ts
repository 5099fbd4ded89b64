export { ActionsContent } from './ActionsContent';
export { HealthContent } from './HealthContent';
export { ReadinessPage } from './ReadinessPage';
export { ServicesContent } from './ServicesContent';
