export { createMemoryStores } from './createMemoryStores';
