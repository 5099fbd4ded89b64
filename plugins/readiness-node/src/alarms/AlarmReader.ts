import { JsonValue } from '@backstage/types';
import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmReading } from './AlarmReading';

/**
 * That an alarm took a state, as somebody pushed it. What it leaves out stays as it is known.
 *
 * @public
 */
export interface AlarmEvent {
  /** When it took the state. */
  at: Instant;
  alarm: AlarmReading;
}

/**
 * What one pushed body says.
 *
 * @public
 */
export interface AlarmMessage {
  /** Id of the source that the alarms are in: one that is scanned, or one that only pushes. */
  source: string;
  /** How a source that only pushes is shown. */
  title: string;
  /**
   * Of a source that only pushes: nothing that its alarms did since then was left out, with what is pushed
   * now. Unless it is said, history begins with the first push.
   */
  historySince?: Instant;
  /** One entry per alarm of the body, in its order. */
  events: readonly (AlarmEvent | { path: string; message: string })[];
}

/**
 * Understands one form of pushed alarms.
 *
 * @public
 */
export interface AlarmReader {
  /** Kebab-case: `alertmanager`. */
  id: string;
  /** As it is named in errors: `Alertmanager webhook`. */
  title: string;
  /**
   * Nothing when the body is of another form. Of what is wrong with one alarm, its entry tells, with the
   * path from the body and an example; it loses no other.
   */
  read(body: JsonValue): readonly AlarmMessage[] | undefined;
}
