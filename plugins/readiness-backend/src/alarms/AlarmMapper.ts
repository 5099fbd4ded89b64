import { LoggerService } from '@backstage/backend-plugin-api';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { WholeCatalog } from '../delivery/DeliveryMapping';
import { MatchAlarm } from '../stores/AlarmStore';
import { messageOf } from '../util/messageOf';
import { AlarmIndex } from './mapping/AlarmIndex';
import { AlarmMapping } from './mapping/readAlarmMapping';
import { defaultRules } from './mapping/defaultRules';
import { matchAlarm } from './mapping/matchAlarm';

/** How long nobody waits for a catalog that does not answer, in milliseconds. */
const LONGEST_WAIT = 20_000;

export interface AlarmMapperOptions {
  readCatalog(abort: AbortSignal): Promise<WholeCatalog>;
  mapping: AlarmMapping;
  sources: readonly Pick<AlarmSource, 'id' | 'selectorsOf'>[];
  logger: LoggerService;
}

/** Finds entities of alarms in the catalog as it was last read. */
export class AlarmMapper {
  #last?: { catalog: WholeCatalog; index: Promise<AlarmIndex> };

  constructor(private readonly options: AlarmMapperOptions) {}

  /**
   * By the catalog as it is now; by the one before, while it does not answer: what is read or pushed is taken
   * all the same, and matched later.
   */
  async matcher(): Promise<MatchAlarm> {
    const { readCatalog, logger } = this.options;
    try {
      const catalog = await readCatalog(AbortSignal.timeout(LONGEST_WAIT));
      return await this.matcherOf(catalog);
    } catch (error) {
      logger.warn(
        `Alarms are matched without the catalog of now: ${messageOf(error)}`,
      );
      if (this.#last) return this.matcherOf(this.#last.catalog);
      return () => ({ reason: 'The catalog could not be read yet' });
    }
  }

  async matcherOf(catalog: WholeCatalog): Promise<MatchAlarm> {
    const index = await this.indexOf(catalog);
    const rules = [...this.options.mapping.rules, ...defaultRules];
    return subject => matchAlarm(subject, index, rules);
  }

  /** Made once for each state of the catalog. */
  indexOf(catalog: WholeCatalog): Promise<AlarmIndex> {
    if (this.#last?.catalog === catalog) return this.#last.index;
    const { sources, mapping } = this.options;
    const entities = catalog.entities();
    const index = AlarmIndex.of(entities, sources, mapping.annotations);
    this.#last = { catalog, index };
    return index;
  }
}
