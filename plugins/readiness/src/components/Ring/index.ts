export { Ring } from './Ring';
