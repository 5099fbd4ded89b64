export { demoAuthModule as default } from './module';
