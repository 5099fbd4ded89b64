/**
 * Who is on call, and which incidents there were, from PagerDuty.
 *
 * @packageDocumentation
 */
export { readinessModulePagerDuty as default } from './module';
