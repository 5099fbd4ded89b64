import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { HostGateOptions } from './net/HostGate';
import { HostPattern, parseHostPattern } from './net/HostPattern';

/** `readiness.links`, read and checked. */
export interface LinksConfig {
  enabled: boolean;
  allow: HostPattern[];
  deny: HostPattern[];
  ports: number[];
  /** In milliseconds. */
  timeout: number;
  mostBytes: number;
  pace: HostGateOptions;
  schedule: SchedulerServiceTaskScheduleDefinition;
}

const ROOT = 'readiness.links';

/** Links are due about once a day each; a run sees to those that are, and to new ones. */
const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  initialDelay: { seconds: 25 },
  frequency: { minutes: 10 },
  timeout: { hours: 3 },
};

/** @throws naming the field, what is wrong with it and what would be right */
export function readLinksConfig(root: RootConfigService): LinksConfig {
  const config = root.getOptionalConfig(ROOT);
  const number = (key: string, otherwise: number, most: number) =>
    wholeNumber(config, key, otherwise, most);
  const schedule = config?.getOptionalConfig('schedule');
  return {
    enabled: config?.getOptionalBoolean('enabled') ?? true,
    allow: patterns(config, 'allow'),
    deny: patterns(config, 'deny'),
    ports: ports(config),
    timeout: duration(config, 'timeout', { seconds: 10 }),
    mostBytes: number('maxBytes', 262_144, 10_485_760),
    pace: {
      concurrency: number('concurrency', 8, 100),
      perHost: {
        concurrency: number('perHost.concurrency', 2, 20),
        gap: duration(config, 'perHost.gap', { milliseconds: 500 }),
      },
    },
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : SCHEDULE,
  };
}

function patterns(config: Config | undefined, key: string): HostPattern[] {
  const entries = config?.getOptionalStringArray(key) ?? [];
  return entries.map((entry, index) => {
    const pattern = parseHostPattern(entry);
    if (pattern) return pattern;
    throw wrong(
      `${key}[${index}]`,
      `'${entry}' is no host`,
      "'wiki.example.com', 'wiki.example.com:8443', '*.example.com' or '10.1.0.0/16'",
    );
  });
}

function ports(config: Config | undefined): number[] {
  const values = config?.getOptional('ports') ?? [];
  const isPort = (value: unknown) =>
    Number.isInteger(value) && Number(value) > 0 && Number(value) <= 65_535;
  if (Array.isArray(values) && values.every(isPort)) return values as number[];
  throw wrong(
    'ports',
    `${JSON.stringify(values)} is no list of ports`,
    '[8080, 8443]',
  );
}

function wholeNumber(
  config: Config | undefined,
  key: string,
  otherwise: number,
  most: number,
): number {
  const value = config?.getOptionalNumber(key) ?? otherwise;
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw wrong(
    key,
    `${value} is not a whole number from 1 to ${most}`,
    String(otherwise),
  );
}

function duration(
  config: Config | undefined,
  key: string,
  otherwise: HumanDuration,
): number {
  if (!config?.has(key)) return durationToMilliseconds(otherwise);
  const value = durationToMilliseconds(readDurationFromConfig(config, { key }));
  if (value >= 0 && value <= 60_000) return value;
  throw wrong(
    key,
    'it is not between nothing and one minute',
    JSON.stringify(otherwise),
  );
}

function wrong(key: string, what: string, example: string): InputError {
  return new InputError(
    `Configuration ${ROOT}.${key}: ${what}; valid is, for example, ${example}`,
  );
}
