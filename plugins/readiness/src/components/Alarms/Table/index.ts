export * from './AlarmTable';
