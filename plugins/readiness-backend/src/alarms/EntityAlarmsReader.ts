import { Entity } from '@backstage/catalog-model';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { AlarmStore } from '../stores/AlarmStore';
import { CollectorRunStore } from '../stores/CollectorRunStore';
import { readAlarmSources, SourceState } from './AlarmSources';
import { AlarmOptions } from './figures/options/AlarmOptions';
import { AlarmRecord, AlarmSourceRecord, EntityAlarms } from './records';

/** An entity, and by which number it is stored. */
export interface WatchedEntity {
  id: number;
  entity: Entity;
}

/** Reads stored alarms as facts and pages need them. */
export class EntityAlarmsReader {
  constructor(
    private readonly from: {
      store: AlarmStore;
      runs: Pick<CollectorRunStore, 'listStates'>;
      installed: readonly AlarmSource[];
      options: AlarmOptions;
    },
  ) {}

  get options(): AlarmOptions {
    return this.from.options;
  }

  /** @param now - milliseconds since the epoch */
  readSources(now: number): Promise<SourceState[]> {
    return readAlarmSources(now, this.from);
  }

  /** By what an entity is found in these sources; nobody is asked. */
  selectedIn(
    entity: Entity,
    sources: readonly SourceState[],
  ): AlarmSourceRecord[] {
    const { installed } = this.from;
    return sources.map(source => ({
      selectors:
        installed
          .find(({ id }) => id === source.id)
          ?.selectorsOf?.(entity)
          .map(({ text }) => text) ?? [],
      ...source,
    }));
  }

  async read(
    entities: readonly WatchedEntity[],
    sources: readonly SourceState[],
  ): Promise<Map<number, EntityAlarms>> {
    const stored = await this.from.store.read(entities.map(({ id }) => id));
    return new Map(
      entities.map(({ id, entity }) => [
        id,
        entityAlarms(stored.get(id) ?? [], this.selectedIn(entity, sources)),
      ]),
    );
  }
}

/** Of a source that is not there any more nothing counts. */
function entityAlarms(
  stored: readonly AlarmRecord[],
  sources: readonly AlarmSourceRecord[],
): EntityAlarms {
  const ids = new Set(sources.map(({ id }) => id));
  const alarms = stored.filter(({ source }) => ids.has(source));
  const isIn = ({ id, selectors }: AlarmSourceRecord) =>
    selectors.length > 0 ||
    alarms.some(({ source, goneAt }) => source === id && !goneAt);
  const own = sources.filter(isIn);
  return {
    alarms,
    sources: own.length > 0 ? own : sources,
    connected: sources.some(({ asOf }) => asOf),
    mapped: alarms.length > 0 || own.length > 0,
  };
}
