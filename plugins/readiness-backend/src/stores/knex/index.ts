export { createKnexStores } from './createKnexStores';
export { migrate } from './migrate';
