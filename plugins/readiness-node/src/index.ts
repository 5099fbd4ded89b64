/**
 * What authors of readiness sources build on.
 *
 * @packageDocumentation
 */
export * from './alarms';
export * from './collector';
export * from './collectorContract';
export * from './defineCollector';
export * from './definitions';
export * from './delivery';
export * from './extensions';
export * from './factValue';
export * from './observations';
export * from './onCall';
