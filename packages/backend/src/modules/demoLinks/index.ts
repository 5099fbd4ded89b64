export { demoLinksPlugin as default } from './plugin';
