export * from './OnCallPanel';
