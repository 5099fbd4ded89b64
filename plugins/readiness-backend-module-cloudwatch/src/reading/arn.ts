/** The parts of a name of a resource that matter here. */
export interface Arn {
  partition: string;
  service: string;
  region: string;
  account: string;
  /** All that follows the account: `alarm:HighErrorRate`. */
  resource: string;
}

/** Nothing, when it is no ARN. */
export function arnOf(text: string): Arn | undefined {
  const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text);
  if (!match) return undefined;
  const [, partition, service, region, account, resource] = match;
  return { partition, service, region, account, resource };
}

/** The name of an alarm that may be given by ARN. */
export function alarmNameOf(nameOrArn: string): string {
  const { service, resource } = arnOf(nameOrArn) ?? {};
  return service === 'cloudwatch' && resource?.startsWith('alarm:')
    ? resource.slice('alarm:'.length)
    : nameOrArn;
}
