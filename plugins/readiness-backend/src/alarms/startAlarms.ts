import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { JsonValue } from '@backstage/types';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { WholeCatalog } from '../delivery/DeliveryMapping';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';
import { EntityFollower } from '../util/EntityFollower';
import { AlarmMapper } from './AlarmMapper';
import { AlarmRegistry } from './AlarmRegistry';
import { AlarmRematcher } from './AlarmRematcher';
import { AlarmScanner } from './AlarmScanner';
import { AlarmSink, AlarmVerdict } from './AlarmSink';
import { AlarmOptions } from './figures/options/AlarmOptions';
import { readAlarmMapping } from './mapping/readAlarmMapping';
import { takeAlarms } from './push/takeAlarms';

/** What takes alarms, and gives them to entities. */
export interface AlarmIntake {
  scanner: AlarmScanner;
  rematcher: AlarmRematcher;
  /** What somebody pushed. */
  take(push: { body: JsonValue; caller: string }): Promise<AlarmVerdict[]>;
}

/**
 * Opens the doors for alarms.
 *
 * @throws when the configuration is wrong
 */
export function startAlarms(options: {
  config: RootConfigService;
  stores: Pick<Stores, 'alarms' | 'collectorRuns'>;
  registry: AlarmRegistry;
  judging: Pick<AlarmOptions, 'isDeadMan'>;
  logger: LoggerService;
  clock: Clock;
  isStopping(): boolean;
  readCatalog(abort: AbortSignal): Promise<WholeCatalog>;
  follow(refs: readonly EntityRef[]): Promise<void>;
}): AlarmIntake {
  const { config, stores, registry, judging, logger, follow } = options;
  const { sources, readers } = registry;
  const mapping = readAlarmMapping(config);
  const mapper = new AlarmMapper({ ...options, mapping, sources });
  const follower = new EntityFollower({ follow, logger, what: 'Alarms' });
  const sink = new AlarmSink({
    ...options,
    mapper,
    isHeartbeat: ({ purpose, title }) =>
      purpose === 'dead-man' || judging.isDeadMan(title),
    onTaken: refs => follower.add(refs),
  });
  return {
    scanner: new AlarmScanner({ ...options, mapper }),
    rematcher: new AlarmRematcher({ store: stores.alarms, mapper }),
    take: push => takeAlarms(push, { sink, readers }),
  };
}
