export * from './docs';
export * from './ownership';
export * from './defineFacts';
