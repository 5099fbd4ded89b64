export { HEIGHT } from './lanes';
export { Timeline } from './Timeline';
