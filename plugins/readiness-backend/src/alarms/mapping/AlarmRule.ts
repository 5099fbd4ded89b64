import { EntityRef } from 'backstage-plugin-readiness-common';
import { AlarmIndex } from './AlarmIndex';

/** What one way of finding the entity of an alarm leads to. */
export interface Found {
  /** How it is recorded: `label service`. */
  rule: string;
  /** As the alarm has it. */
  named: string;
  refs: readonly EntityRef[];
}

/** What rules go by: labels as `labelsOf` has them, worked out once for all rules. */
interface LabelledAlarm {
  source: string;
  labels: ReadonlyMap<string, string>;
}

/** Finds the entities that labels of an alarm lead to, in one way after the other; nothing where none does. */
export type AlarmRule = (
  alarm: LabelledAlarm,
  index: AlarmIndex,
) => readonly Found[];
