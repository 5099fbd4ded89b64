import { AccountConfig } from '../config/AccountConfig';

/** What a scan knows of an alarm from elsewhere than the alarm itself. Alarms go by name. */
export interface Surroundings {
  account: Pick<AccountConfig, 'alsoReaches' | 'tags'>;
  /** Tags by ARN. */
  tags: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Those that a composite alarm looks at. */
  children: ReadonlySet<string>;
  /** Those that do nothing but keep a composite alarm quiet. */
  suppressors: ReadonlySet<string>;
  /** Those that a mute rule keeps quiet now. */
  muted: ReadonlySet<string>;
  /** Whether a topic of SNS is known to lead to nobody. */
  isSilent(topic: string): boolean;
}
