import { EntityRef } from 'backstage-plugin-readiness-common';
import { AlarmSubject } from '../../stores/AlarmStore';
import { AlarmIndex } from './AlarmIndex';

/** What one way of finding the entity of an alarm leads to. */
export interface Found {
  /** How it is recorded: `label service`. */
  rule: string;
  /** As the alarm has it. */
  named: string;
  refs: readonly EntityRef[];
}

/** Finds the entities that labels of an alarm lead to, in one way after the other; nothing where none does. */
export type AlarmRule = (
  subject: AlarmSubject,
  index: AlarmIndex,
) => readonly Found[];
