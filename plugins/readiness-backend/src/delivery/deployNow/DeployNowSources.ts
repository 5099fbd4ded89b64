import { StoredEntity } from '../../stores/EntityStore';
import { Weekday } from '../figures/Weekday';
import { AlarmState, LiveDeliveries } from './DeployNowInput';
import { FreezesOf } from './readFreezes';

/** Where *deploy now?* learns what facts do not tell. Nothing is remembered: each is asked each time. */
export interface DeployNowSources {
  workingWeek: readonly Weekday[];
  freezesOf: FreezesOf;
  /** Nothing when no feed has ever told of the entity. */
  deliveriesOf(
    entity: StoredEntity,
    now: number,
  ): Promise<LiveDeliveries | undefined>;
  /** Nothing when no source has ever told of its alarms. */
  alarmsOf(entity: StoredEntity, now: number): Promise<AlarmState | undefined>;
}
