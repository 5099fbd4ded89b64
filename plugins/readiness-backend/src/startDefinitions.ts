import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Collector } from 'backstage-plugin-readiness-node';
import { TraitSettings } from './catalog/readTraitOptions';
import { catalogCollectors } from './collectors/catalogCollectors';
import { readSchedule } from './cycle/schedules';
import { SYNCHRONISATION_ID } from './cycle/synchroniseTask';
import { DefinitionKeeper } from './definitions/DefinitionKeeper';
import { DefinitionRegistry } from './definitions/DefinitionRegistry';
import {
  FollowServices,
  followDefinitions,
} from './definitions/followDefinitions';
import { knownFacts } from './definitions/knownFacts';
import { readSources } from './definitions/sources/readSources';
import { EXERCISES } from './facts/exercises';
import { FactNamespaces } from './facts/FactNamespaces';
import { readFactsConfig } from './facts/readConfig';
import { packageVersion } from './packageVersion';
import { Stores } from './stores/Stores';
import { Clock } from './util/clock';

interface DefinitionServices extends FollowServices {
  stores: Stores;
  urlReader: UrlReaderService;
  installed: DefinitionRegistry;
  collectors: readonly Collector[];
  traits: TraitSettings;
  clock: Clock;
  /** As if this were another version. */
  version?: string;
}

/** Puts definitions into force, and keeps them up to date; a namespace that is declared brings facts to ask for. */
export async function startDefinitions(
  services: DefinitionServices,
): Promise<FactNamespaces> {
  const { stores, config, logger, installed, traits } = services;
  const collectors = [...catalogCollectors, ...services.collectors];
  const reserved = [SYNCHRONISATION_ID, ...collectors.map(({ id }) => id)];
  const namespaces = new FactNamespaces({
    store: stores.ownFacts,
    config: readFactsConfig(config, logger, [...reserved, EXERCISES.id]),
    reserved,
  });
  const keeper = new DefinitionKeeper({
    stores,
    logger,
    clock: services.clock,
    packageVersion: services.version ?? packageVersion(),
    knownFacts: knownFacts(collectors),
    getPushedFacts: () => namespaces.listFacts(),
    getSources: () =>
      readSources({
        ...services,
        modules: installed.modules,
        problems: traits.problems,
      }),
  });
  namespaces.onDeclared(() => keeper.refresh());
  await followDefinitions(
    keeper,
    readSchedule(config, 'definitions'),
    services,
  );
  return namespaces;
}
