import { AuditorService } from '@backstage/backend-plugin-api';
import { EntityRef } from 'backstage-plugin-readiness-common';
import { ReadModels } from '../read/ReadModels';
import { EntityAccess } from './EntityAccess';

/** What the routes work with. */
export interface RestContext {
  reads: ReadModels;
  access: EntityAccess;
  auditor: AuditorService;
  /** False when there is no such entity. */
  checkNow(ref: EntityRef): Promise<boolean>;
}
