import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * For how many days something is kept, from `readiness.retention`.
 *
 * @throws when it is no number of days
 */
export function readDays(config: Config, what: string, usual: number): number {
  const key = `readiness.retention.${what}`;
  const days = config.getOptionalNumber(key) ?? usual;
  if (Number.isInteger(days) && days >= 1) return days;
  throw new InputError(
    `${key} must be a whole number of days, at least 1, for example ${usual}`,
  );
}
