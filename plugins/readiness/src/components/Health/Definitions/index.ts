export { DefinitionsPanel } from './DefinitionsPanel';
