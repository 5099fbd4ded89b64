import { Outcome, RawOutcome, Waiver, WaiverRef } from '../../model';
import { byText } from '../order';

/** Floor 4: covers a fail, an unknown or an error; a pass and what does not apply need no cover. */
export function waive(
  outcome: RawOutcome,
  waiver: Waiver | undefined,
): Outcome {
  return waiver && canBeWaived(outcome)
    ? { status: 'waived', waiver: quoted(waiver), underlying: outcome }
    : outcome;
}

/** Whether there is anything to cover. */
export function canBeWaived({ status }: RawOutcome): boolean {
  return status === 'fail' || status === 'unknown' || status === 'error';
}

/** The waiver in force at that moment that lasts longest. */
export function waiverInForce(
  waivers: readonly Waiver[],
  now: number,
): Waiver | undefined {
  return waivers
    .filter(waiver => startOf(waiver) <= now && now < endOf(waiver))
    .sort((a, b) => endOf(b) - endOf(a) || byText(a.id, b.id))[0];
}

/** The next moment at which one of them comes into force or lapses; infinite when none does. */
export function nextTurn(waivers: readonly Waiver[], now: number): number {
  return waivers
    .flatMap(waiver => [startOf(waiver), endOf(waiver)])
    .filter(instant => instant > now)
    .reduce((a, b) => Math.min(a, b), Infinity);
}

function startOf(waiver: Waiver): number {
  return Date.parse(waiver.validFrom);
}

function endOf(waiver: Waiver): number {
  return Date.parse(waiver.validUntil);
}

function quoted({ id, reason, approvedBy, validUntil }: Waiver): WaiverRef {
  return { id, reason, approvedBy, validUntil };
}
