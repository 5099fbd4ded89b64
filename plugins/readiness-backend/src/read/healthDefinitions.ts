import {
  DefinitionLayer,
  DefinitionsHealth,
} from 'backstage-plugin-readiness-common';
import {
  DefinitionLayerStatus,
  readDefinitionStatus,
} from '../definitions/definitionStatus';
import { HealthContext } from './HealthContext';

/** What is judged by, where it comes from, and what is wrong with it. */
export async function readDefinitionsHealth({
  stores,
}: HealthContext): Promise<DefinitionsHealth> {
  const active = await stores.definitions.getActive();
  const { layers } = await readDefinitionStatus(stores);
  return {
    ...(active && {
      hash: active.hash,
      activatedAt: active.activatedAt,
      packageVersion: active.packageVersion,
      checks: Object.keys(active.definitions.checks).length,
      scorecards: Object.keys(active.definitions.scorecards).length,
    }),
    layers: layers.map(toLayer),
  };
}

function toLayer(layer: DefinitionLayerStatus): DefinitionLayer {
  const { id, title, status, readAt, checks, scorecards, problems } = layer;
  return {
    id,
    title,
    status,
    ...(readAt && { readAt }),
    checks,
    scorecards,
    problems: problems.map(({ code, path, message }) => ({
      code,
      path,
      message,
    })),
  };
}
