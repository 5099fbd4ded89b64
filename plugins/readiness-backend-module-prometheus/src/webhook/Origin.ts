import { FiringAlerts } from '../scan/FiringAlerts';
import { IdentitySettings, ServerSettings } from '../settings/Settings';

/** Where pushed alerts are from. */
export interface Origin {
  /** Id of the alarm source. */
  source: string;
  title: string;
  /** Nothing where it only pushes. */
  server?: ServerSettings;
  identity: IdentitySettings;
  firing: FiringAlerts;
}
