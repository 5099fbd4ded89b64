import { Collector } from 'backstage-plugin-readiness-node';
import { readLinksConfig } from './links/config';
import { createLinks, LinkServices } from './links/createLinks';
import { createLinksCollector } from './links/linksCollector';
import { TechdocsClient, TechdocsServices } from './techdocs/TechdocsClient';
import { createTechdocsBuildsCollector } from './techdocs/techdocsBuildsCollector';
import { createTechdocsCollector } from './techdocs/techdocsCollector';

/** Taken, whether they are switched on or not. */
export const SOURCE_COLLECTOR_IDS = [
  'alarms',
  'deployments',
  'links',
  'on-call',
  'pages',
  'techdocs',
  'techdocs-builds',
];

/** Collectors of ours that ask more than the catalog. */
export function createSourceCollectors(
  services: LinkServices & TechdocsServices,
): Collector[] {
  const { rootConfig } = services;
  return [
    ...linkCollectors(services),
    ...(rootConfig.getOptionalBoolean('readiness.techdocs.enabled') ?? true
      ? [createTechdocsBuildsCollector(new TechdocsClient(services))]
      : []),
  ];
}

/** They share one asker: a URL is asked once, whatever it is asked for. */
function linkCollectors(services: LinkServices): Collector[] {
  const config = readLinksConfig(services.rootConfig);
  if (!config.enabled) return [];
  const links = createLinks(config, services);
  return [
    createLinksCollector(links, config.schedule),
    createTechdocsCollector(links, config.schedule),
  ];
}
