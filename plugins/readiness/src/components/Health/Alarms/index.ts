export * from './AlarmSourcesPanel';
