import { AuditorService } from '@backstage/backend-plugin-api';
import { EntityRef, Health } from 'backstage-plugin-readiness-common';
import { DeliverySink } from 'backstage-plugin-readiness-node';
import { AlarmIntake } from '../alarms/startAlarms';
import { ReadScopes } from '../access/ReadScopes';
import { ReadModels } from '../read/ReadModels';
import { FactNamespaces } from '../facts/FactNamespaces';
import { OwnFacts } from '../facts/OwnFacts';
import { EntityAccess } from './EntityAccess';
import { PluginAccess } from './PluginAccess';

/** What the routes work with. */
export interface RestContext {
  reads: ReadModels;
  access: EntityAccess;
  scopes: ReadScopes;
  pluginAccess: PluginAccess;
  namespaces: FactNamespaces;
  ownFacts: OwnFacts;
  /** Where pushed events go. */
  intake: { sink: DeliverySink };
  /** Where pushed alarms go. */
  alarmIntake: Pick<AlarmIntake, 'take'>;
  /** How sources and definitions stand. */
  health(): Promise<Health>;
  auditor: AuditorService;
  /** False when there is no such entity. */
  checkNow(ref: EntityRef): Promise<boolean>;
}
