export { readinessApiRef } from './readinessApiRef';
