/**
 * What authors of readiness sources build on.
 *
 * @packageDocumentation
 */
export * from './collector';
export * from './defineCollector';
export * from './extensions';
