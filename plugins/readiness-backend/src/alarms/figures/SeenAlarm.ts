import { AlarmPurpose } from 'backstage-plugin-readiness-node';
import { AlarmRecord } from '../records';
import { Fire } from './Fire';
import { Routes } from './Routes';
import { Signal } from './signals/Signal';

/** An alarm, and what follows from it for those who look at it. */
export interface SeenAlarm {
  /** Cases folded into their rule. */
  record: AlarmRecord;
  /** Why it is not meant for people; left out where it is. */
  notJudged?: AlarmPurpose | 'informational';
  importance: 'critical' | 'lesser' | 'informational';
  routes: Routes;
  signals: readonly Signal[];
  fires: readonly Fire[];
}
