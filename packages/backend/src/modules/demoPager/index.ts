export { demoPagerPlugin as default } from './plugin';
