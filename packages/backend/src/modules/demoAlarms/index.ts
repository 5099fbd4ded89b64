export { demoAlarmsPlugin as default } from './plugin';
