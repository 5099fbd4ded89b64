export * from './AlarmsPanel';
