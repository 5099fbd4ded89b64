import { RootConfigService } from '@backstage/backend-plugin-api';
import { DefinitionError } from 'backstage-plugin-readiness-common';
import { readProjectedCategories } from '../projection/readProjectedCategories';
import { unknownCategories } from '../projection/unknownCategories';
import { LayerSource } from './LayerSource';

/** `readiness.checks` and `readiness.scorecards`, however many configuration files they come from. */
export function configurationSource(
  config: RootConfigService,
  problems: readonly DefinitionError[],
): LayerSource {
  const projected = readProjectedCategories(config);
  return {
    id: 'configuration',
    title: 'Configuration',
    root: 'readiness',
    problems: [...problems, ...projected.problems],
    problemsWith: definitions =>
      unknownCategories(projected.categories, definitions),
    async read() {
      const checks = config.getOptional('readiness.checks') ?? {};
      const scorecards = config.getOptional('readiness.scorecards') ?? {};
      return { checks, scorecards };
    },
  };
}
