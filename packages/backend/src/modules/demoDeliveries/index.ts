export { demoDeliveriesPlugin as default } from './plugin';
