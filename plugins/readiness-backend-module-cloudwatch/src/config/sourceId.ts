/**
 * The id of the source that the alarms of one region are in.
 *
 * @param account - how it is configured, or its number where it is not
 */
export function sourceId(account: string, region: string): string {
  return `cloudwatch-${account}-${region}`;
}
