import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { AccountConfig } from './AccountConfig';
import { repeatIn } from './repeatIn';
import { sourceId } from './sourceId';

const KEY = 'readiness.cloudwatch.accounts';
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const EXAMPLE =
  "for example payments: { accountId: '123456789012', regions: ['eu-west-1'] }";

/** Facts of alarms are good for ten minutes; an account of many alarms takes some to read. */
const SCHEDULE = {
  frequency: { minutes: 1 },
  timeout: { minutes: 8 },
  initialDelay: { seconds: 15 },
};

/**
 * The accounts of the configuration.
 *
 * @throws at the first that is wrong, with its key and an example
 */
export function readAccounts(config: Config): AccountConfig[] {
  const accounts = config.getOptionalConfig(KEY);
  const read = (accounts?.keys() ?? []).map(id =>
    readAccount(id, accounts!.getConfig(id)),
  );
  const repeat = repeatIn(read);
  if (repeat) refusalOf(repeat.id)('', repeat.problem);
  return read;
}

function readAccount(id: string, config: Config): AccountConfig {
  const refuse = refusalOf(id);
  if (!ID.test(id)) refuse('', 'must be kebab-case');
  const accountId = readAccountId(config, refuse);
  const regions = config.getOptionalStringArray('regions') ?? [];
  if (regions.length === 0) refuse('.regions', 'must name at least one region');
  const long = regions.find(region => sourceId(id, region).length > 50);
  if (long) refuse('', `is too long by ${sourceId(id, long).length - 50}`);
  const strange = regions.find(region => !REGION.test(region));
  if (strange) refuse('.regions', `'${strange}' is no name of a region`);
  const endpoint = config.getOptionalString('endpoint');
  if (endpoint && !/^https?:\/\/\S+$/.test(endpoint)) {
    refuse('.endpoint', 'must be an http(s) URL');
  }
  return {
    id,
    accountId,
    regions,
    title: config.getOptionalString('title') ?? `CloudWatch ${id}`,
    endpoint,
    schedule: readSchedule(config),
    alsoReaches: config.getOptionalStringArray('alsoReaches') ?? [],
    tags: readTags(config.getOptionalConfig('tags')),
    sns: config.getOptionalBoolean('sns') ?? false,
  };
}

type Refuse = (field: string, problem: string) => never;

function refusalOf(id: string): Refuse {
  return (field, problem) => {
    throw new InputError(`${KEY}.${id}${field}: ${problem}; ${EXAMPLE}`);
  };
}

/** Twelve digits that nobody put in quotes are a number by the time they are read. */
function readAccountId(config: Config, refuse: Refuse): string | undefined {
  const raw = config.getOptional('accountId');
  if (raw === undefined) return undefined;
  if (typeof raw === 'string' && ACCOUNT.test(raw)) return raw;
  return refuse('.accountId', 'must be twelve digits, in quotes');
}

function readSchedule(config: Config) {
  const schedule = config.getOptionalConfig('schedule');
  return schedule
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
    : SCHEDULE;
}

function readTags(config?: Config) {
  const nameOf = (purpose: string) =>
    config?.getOptionalString(purpose) ?? purpose;
  return {
    severity: nameOf('severity'),
    runbook: nameOf('runbook'),
    dashboard: nameOf('dashboard'),
    logs: nameOf('logs'),
  };
}
