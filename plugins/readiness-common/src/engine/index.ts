export * from './engine';
export * from './input';
