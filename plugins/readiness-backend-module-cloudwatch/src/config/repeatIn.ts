import { AccountConfig } from './AccountConfig';

/** The first account that reads what another one reads: its alarms would count twice. */
export function repeatIn(
  accounts: readonly AccountConfig[],
): { id: string; problem: string } | undefined {
  const seen = new Map<string, string>();
  for (const { id, accountId = 'the main account', regions } of accounts) {
    for (const region of regions) {
      const place = `${accountId} in ${region}`;
      const other = seen.get(place);
      if (other) return { id, problem: `'${other}' reads ${place} already` };
      seen.set(place, id);
    }
  }
  return undefined;
}
