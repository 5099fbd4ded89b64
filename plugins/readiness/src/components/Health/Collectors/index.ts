export { CollectorsPanel } from './CollectorsPanel';
