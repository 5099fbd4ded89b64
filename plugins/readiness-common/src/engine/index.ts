/**
 * The pure engine: entity, traits, facts, waivers and now in; reports out. No clock, no randomness,
 * no I/O, nothing asynchronous.
 */
export { rankActions } from './actions';
export { createEngine, type Engine } from './engine';
export { canonicalJson } from './hashing/canonical';
export { definitionHash, hashOf, reportHash } from './hashing/hash';
export type { EvaluationInput } from './input';
export { OPERATORS } from './operatorRegistry';
export type { Holding, Operator } from './operators/operator';
export { remediationUrl } from './remediation/remediationUrl';
export { deriveTraits } from './traits/deriveTraits';
export { isTimeZone } from './traits/timeZone';
export {
  DEFAULT_PROFILES,
  DEFAULT_STATEFUL_TYPES,
  type RelatedTypes,
  type TraitOptions,
} from './traits/options';
export type { PlacedError } from './validate/definitionError';
export { didYouMean } from './validate/messages';
export {
  examineDefinitions,
  validateDefinitions,
  type ValidationResult,
} from './validate/validateDefinitions';
