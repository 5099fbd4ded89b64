import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { MONDAY_TO_FRIDAY } from './figures/Weekday';
import type { Weekday } from './figures/Weekday';
import { readDays } from '../util/readDays';
import { createGlobs } from './globs';
import { MappingRule } from './mapping/MappingRule';
import { readMapping } from './mapping/readMapping';

const PRODUCTION = ['production', 'prod', 'prod-*', 'live'];

/** What the installation says of deliveries. */
export interface DeliveryOptions {
  isProduction(environment: string): boolean;
  windowDays: number;
  workingWeek: readonly Weekday[];
  peopleFigures: boolean;
  /** After so many days without any news an open incident stops nobody any more. */
  incidentSilenceDays: number;
  mapping: readonly MappingRule[];
  /** In days. */
  retention: { deployments: number; events: number };
  /** The same text, the same answers: for what is kept to be worked out anew when this changes. */
  fingerprint: string;
}

/**
 * Reads `readiness.deployments`.
 *
 * @throws when it is wrong, with the key and an example
 */
export function readDeliveryOptions(config: Config): DeliveryOptions {
  const own = config.getOptionalConfig('readiness.deployments');
  const production = own?.getOptionalStringArray('production') ?? PRODUCTION;
  const windowDays = own?.getOptionalNumber('windowDays') ?? 90;
  if (!Number.isInteger(windowDays) || windowDays < 7 || windowDays > 365) {
    throw new InputError(
      'readiness.deployments.windowDays must be a whole number of days from 7 to 365, for example 90',
    );
  }
  const workingWeek = readWorkingWeek(own);
  const incidentSilenceDays =
    own?.getOptionalNumber('incidentSilenceDays') ?? 14;
  if (
    !Number.isInteger(incidentSilenceDays) ||
    incidentSilenceDays < 1 ||
    incidentSilenceDays > 400
  ) {
    throw new InputError(
      'readiness.deployments.incidentSilenceDays must be a whole number of days from 1 to 400, for example 14',
    );
  }
  const peopleFigures = own?.getOptionalBoolean('peopleFigures') ?? true;
  return {
    isProduction: createGlobs(production),
    windowDays,
    workingWeek,
    peopleFigures,
    incidentSilenceDays,
    mapping: readMapping(config),
    retention: {
      deployments: readDays(config, 'deployments', 400),
      events: readDays(config, 'events', 30),
    },
    fingerprint: JSON.stringify([
      production,
      windowDays,
      workingWeek,
      peopleFigures,
    ]),
  };
}

function readWorkingWeek(config: Config | undefined): readonly Weekday[] {
  const days = config?.getOptional<unknown>('workingWeek');
  if (days === undefined) return MONDAY_TO_FRIDAY;
  const valid =
    Array.isArray(days) &&
    days.length > 0 &&
    new Set(days).size === days.length &&
    days.every(day => Number.isInteger(day) && day >= 1 && day <= 7);
  if (!valid) {
    throw new InputError(
      'readiness.deployments.workingWeek must list days of the week, 1 for Monday to 7 for Sunday, for example [7, 1, 2, 3, 4]',
    );
  }
  return days as Weekday[];
}
