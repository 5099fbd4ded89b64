export * from './OnCallSource';
export * from './extension';
