/**
 * The model, the pure engine and the typed API client of Readiness for Backstage.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api';
export * from './engine';
export * from './facts';
export * from './model';
export * from './permissions';
