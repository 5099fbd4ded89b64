export * from './Help';
