import {
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { DefinitionError } from 'backstage-plugin-readiness-common';
import { ModuleDefinitions } from 'backstage-plugin-readiness-node';
import { builtInDefinitions } from '../builtin';
import { withoutPeopleRows } from '../builtin/deployment-confidence/withoutPeopleRows';
import { configurationSource } from './configurationSource';
import { fileSource } from './fileSource';
import { LayerSource } from './LayerSource';
import { Location, readLocations } from './readLocations';
import { urlSource } from './urlSource';

export interface SourceOptions {
  config: RootConfigService;
  modules: readonly ModuleDefinitions[];
  urlReader: UrlReaderService;
  /** What else is wrong with the configuration of readiness. */
  problems?: readonly DefinitionError[];
}

/** Every place that definitions come from, lowest first. */
export function readSources(options: SourceOptions): LayerSource[] {
  const { locations, problems } = readLocations(options.config);
  const all = [...problems, ...(options.problems ?? [])];
  return [
    given('built-in', 'Built in', builtIn(options.config)),
    ...options.modules.map(({ id, title, definitions }) =>
      given(`module:${id}`, title ?? `Module ${id}`, definitions),
    ),
    ...locations.map(location => locationSource(location, options.urlReader)),
    configurationSource(options.config, all),
  ];
}

function builtIn(config: RootConfigService) {
  const key = 'readiness.deployments.peopleFigures';
  return config.getOptional(key) === false
    ? withoutPeopleRows(builtInDefinitions)
    : builtInDefinitions;
}

function given(id: string, title: string, content: unknown): LayerSource {
  return { id, title, read: async () => content };
}

function locationSource(
  { type, target }: Location,
  urlReader: UrlReaderService,
): LayerSource {
  return type === 'url' ? urlSource(target, urlReader) : fileSource(target);
}
