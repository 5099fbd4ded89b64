/**
 * The pure engine: entity, traits, facts, waivers and now in; reports out. No clock, no randomness,
 * no I/O, nothing asynchronous.
 */
export { rankActions } from './actions';
export { createEngine, type Engine } from './engine';
export { canonicalJson } from './hashing/canonical';
export { definitionHash, hashOf, reportHash } from './hashing/hash';
export type { EvaluationInput } from './input';
