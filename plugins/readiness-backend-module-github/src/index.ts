/**
 * Tells Readiness for Backstage of deployments, merged changes and releases on GitHub.
 *
 * @packageDocumentation
 */
export { readinessModuleGithub as default } from './module';
