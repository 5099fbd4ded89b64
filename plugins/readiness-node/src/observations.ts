import { JsonValue } from '@backstage/types';
import {
  AbsenceReason,
  AbsentObservation,
  EvidenceKind,
  FailedObservation,
  PresentObservation,
} from 'backstage-plugin-readiness-common';

/**
 * The source answered, and this is the value.
 *
 * @public
 */
export function present(
  value: JsonValue,
  more: { kind?: EvidenceKind; link?: string } = {},
): PresentObservation {
  return { status: 'present', value, ...more };
}

/**
 * The source answered, and there is none.
 *
 * @public
 */
export function absent(
  reason?: AbsenceReason,
  more: { link?: string } = {},
): AbsentObservation {
  return { status: 'absent', ...(reason ? { reason } : {}), ...more };
}

/**
 * The source could not be asked.
 *
 * @public
 */
export function failed(
  message: string,
  more: { anew?: true } = {},
): FailedObservation {
  return { status: 'failed', message, ...more };
}
