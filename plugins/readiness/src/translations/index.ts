/**
 * The texts of the plugin, for portals that speak other languages or other words.
 *
 * @packageDocumentation
 */
export { readinessTranslationRef } from './ref';
