export { DeployNowPanel } from './DeployNowPanel';
export { DeployNowPill } from './DeployNowPill';
