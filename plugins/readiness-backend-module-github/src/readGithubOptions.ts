import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'readiness.github';

/** Often enough for *deploy now?*, which trusts nothing that is older than ten minutes. */
const SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  initialDelay: { seconds: 30 },
  frequency: { minutes: 5 },
  // Far longer than a run takes: it ends what hangs.
  timeout: { minutes: 30 },
};

export interface GithubOptions {
  /** Nothing is asked when false; webhooks are heard all the same. */
  pull: boolean;
  schedule: SchedulerServiceTaskScheduleDefinition;
  historyDays: number;
  /** Points an hour that are left to everything else that asks with the same token. */
  reserve: number;
  isBuild(workflow: string): boolean;
}

/** @throws when one is wrong, with its key and an example */
export function readGithubOptions(config: Config): GithubOptions {
  const schedule = config.getOptionalConfig(`${KEY}.schedule`);
  const builds = (config.getOptionalStringArray(`${KEY}.builds`) ?? []).map(
    lower,
  );
  return {
    pull: config.getOptionalBoolean(`${KEY}.pull`) ?? true,
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : SCHEDULE,
    historyDays: readNumber(config, 'historyDays', 180, [1, 400]),
    reserve: readNumber(config, 'reserve', 1000, [0, 1_000_000]),
    isBuild: workflow => builds.includes(lower(workflow)),
  };
}

function readNumber(
  config: Config,
  name: string,
  otherwise: number,
  [least, most]: [number, number],
): number {
  const value = config.getOptionalNumber(`${KEY}.${name}`) ?? otherwise;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InputError(
    `${KEY}.${name} must be a whole number from ${least} to ${most}, for example ${otherwise}; it is ${value}`,
  );
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
