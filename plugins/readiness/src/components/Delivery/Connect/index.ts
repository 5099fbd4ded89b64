export { HowToConnect } from './HowToConnect';
