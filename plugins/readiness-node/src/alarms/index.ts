export * from './AlarmReader';
export * from './AlarmReading';
export * from './AlarmSource';
export * from './extension';
