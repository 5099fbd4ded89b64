import { randomUUID } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  definitionHash,
  FactDefinition,
  Instant,
} from 'backstage-plugin-readiness-common';
import { DefinitionLayer } from '../stores/DefinitionLayerStore';
import { ActiveDefinitions } from '../stores/DefinitionStore';
import { Stores } from '../stores/Stores';
import { Clock, toInstant } from '../util/clock';
import { messageOf } from '../util/messageOf';
import { combineLayers } from './layers/combineLayers';
import { LayerSource } from './sources/LayerSource';
import { readLayer } from './sources/readLayer';

/** Three readings missed: whoever had the claim is gone. In milliseconds. */
const LAPSES_AFTER = 15 * 60 * 1000;

export interface KeeperOptions {
  stores: Pick<Stores, 'definitions' | 'definitionLayers'>;
  /** Every place that definitions come from, lowest first, as now configured. */
  getSources(): LayerSource[];
  /** Every fact that a collector declares. */
  knownFacts: readonly FactDefinition[];
  /** Every fact that a service declares which pushes it, as of now. */
  getPushedFacts(): Promise<readonly FactDefinition[]>;
  logger: LoggerService;
  clock: Clock;
  /** Version of this package: an older replica never replaces what a newer one activated. */
  packageVersion: string;
}

/**
 * Keeps the definitions in force up to date with the places that they come from. Whatever is wrong
 * with these, it goes on: a slip in a definition takes nobody's verdict away.
 */
export class DefinitionKeeper {
  readonly #options: KeeperOptions;
  readonly #replica = randomUUID();
  #sources: LayerSource[];
  #since: Instant;
  #running: Promise<void> = Promise.resolve();
  #said = '';

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#sources = options.getSources();
    this.#since = toInstant(options.clock());
  }

  /** Reads all layers and activates what they make. Never throws; one at a time. */
  async refresh(): Promise<void> {
    this.#running = this.#running.then(() => this.#refreshNow());
    await this.#running;
  }

  /** The configuration has changed: this replica's is the newest now. */
  async reconfigure(): Promise<void> {
    const { getSources, clock } = this.#options;
    this.#sources = getSources();
    this.#since = toInstant(clock());
    await this.refresh();
  }

  /** Lets another replica go on, at once. */
  async release(): Promise<void> {
    await this.#options.stores.definitionLayers.release(this.#replica);
  }

  async #refreshNow() {
    const { logger } = this.#options;
    try {
      if (await this.#claim()) await this.#readAndActivate();
      else await this.#sayWhose();
    } catch (error) {
      logger.error(
        `The definitions could not be brought up to date, those in force stay: ${messageOf(
          error,
        )}`,
      );
    }
  }

  async #claim(): Promise<boolean> {
    const { stores, clock, packageVersion } = this.#options;
    const now = clock();
    return stores.definitionLayers.claim(
      {
        replica: this.#replica,
        packageVersion,
        since: this.#since,
        confirmedAt: toInstant(now),
      },
      toInstant(now - LAPSES_AFTER),
    );
  }

  async #readAndActivate() {
    const { stores, knownFacts, getPushedFacts } = this.#options;
    const before = await stores.definitionLayers.list();
    const { definitions, layers } = combineLayers({
      layers: await this.#read(before),
      kept: new Map(before.map(({ id, accepted }) => [id, accepted])),
      knownFacts,
      pushedFacts: await getPushedFacts(),
    });
    const { packageVersion, clock } = this.#options;
    const hash = definitionHash(definitions);
    const activatedAt = toInstant(clock());
    const set = { hash, definitions, packageVersion, activatedAt };
    const inForce = await stores.definitions.activate(set);
    if (inForce.hash !== hash) {
      this.#sayVersion(inForce);
      return;
    }
    await stores.definitionLayers.replace(layers);
    this.#sayProblems(layers);
  }

  async #read(before: readonly DefinitionLayer[]) {
    const now = toInstant(this.#options.clock());
    const readAt = new Map(before.map(layer => [layer.id, layer.readAt]));
    return Promise.all(
      this.#sources.map(source =>
        readLayer(source, now, readAt.get(source.id)),
      ),
    );
  }

  async #sayWhose() {
    const active = await this.#options.stores.definitions.getActive();
    const { packageVersion } = this.#options;
    if (active && active.packageVersion !== packageVersion) {
      this.#sayVersion(active);
    }
  }

  #sayVersion(inForce: ActiveDefinitions) {
    const { packageVersion } = this.#options;
    this.#sayOnce('info', [
      `The definitions of version ${inForce.packageVersion} stay in force; this is version ${packageVersion}`,
    ]);
  }

  #sayProblems(layers: readonly DefinitionLayer[]) {
    const wasSilent = this.#said === '';
    const lines = layers.flatMap(({ title, problems }) =>
      problems.map(
        ({ code, path, message }) =>
          `Definition refused: ${title}: ${path} ${message} (${code})`,
      ),
    );
    this.#sayOnce('error', lines);
    if (!wasSilent && lines.length === 0) {
      this.#options.logger.info(
        'Nothing is wrong with the definitions any more',
      );
    }
  }

  /** Not again until there is something else to say. */
  #sayOnce(level: 'error' | 'info', lines: readonly string[]) {
    const text = lines.join('\n');
    if (text === this.#said) return;
    this.#said = text;
    lines.forEach(line => this.#options.logger[level](line));
  }
}
