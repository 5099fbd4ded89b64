export { SignalsPanel } from './SignalsPanel';
