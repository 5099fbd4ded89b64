import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { AlarmOptions } from '../../alarms/figures/options/AlarmOptions';
import { DeliveryOptions } from '../../delivery/deliveryOptions';
import { PageContext } from '../../delivery/figures/pages/PageContext';

/** What the installation says of pages. */
export interface PageOptions
  extends Pick<
    PageContext,
    | 'workingWeek'
    | 'peopleFigures'
    | 'shiftDays'
    | 'isCritical'
    | 'isInformational'
  > {
  /** The same text, the same answers: for what is kept to be worked out anew when this changes. */
  fingerprint: string;
}

/**
 * Reads `readiness.pages`. The working week is that of deployments, and severities mean what they mean of alarms.
 *
 * @throws when it is wrong, with the key and an example
 */
export function readPageOptions(
  config: Config,
  deliveries: DeliveryOptions,
  alarms: AlarmOptions,
): PageOptions {
  const shiftDays = readShiftDays(config);
  const { workingWeek, peopleFigures } = deliveries;
  const { isCritical, isInformational } = alarms;
  return {
    ...{ workingWeek, peopleFigures, shiftDays, isCritical, isInformational },
    fingerprint: JSON.stringify([
      deliveries.fingerprint,
      alarms.fingerprint,
      shiftDays,
    ]),
  };
}

function readShiftDays(config: Config): number {
  const days = config.getOptional<unknown>('readiness.pages.shiftDays') ?? 7;
  if (!Number.isInteger(days) || Number(days) < 1 || Number(days) > 31) {
    throw new InputError(
      `readiness.pages.shiftDays must be a whole number of days from 1 to 31, for example 7; was ${JSON.stringify(
        days,
      )}`,
    );
  }
  return Number(days);
}
