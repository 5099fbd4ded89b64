import { RootConfigService } from '@backstage/backend-plugin-api';
import { DefinitionError } from 'backstage-plugin-readiness-common';
import { LayerSource } from './LayerSource';

/** `readiness.checks` and `readiness.scorecards`, however many configuration files they come from. */
export function configurationSource(
  config: RootConfigService,
  problems: readonly DefinitionError[],
): LayerSource {
  return {
    id: 'configuration',
    title: 'Configuration',
    root: 'readiness',
    problems,
    async read() {
      const checks = config.getOptional('readiness.checks') ?? {};
      const scorecards = config.getOptional('readiness.scorecards') ?? {};
      return { checks, scorecards };
    },
  };
}
