import { LabelMatcher } from '../match/LabelMatcher';

/** A node of the routing tree; it inherits nothing any more. */
export interface Route {
  receiver: string;
  matchers: readonly LabelMatcher[];
  /** Its next siblings are asked too. */
  continues: boolean;
  routes: readonly Route[];
}

export interface Receiver {
  name: string;
  /** As people know them: `PagerDuty`, `Slack #payments`. Nothing of them is secret. */
  integrations: readonly string[];
}

export interface Routing {
  /** Takes whatever no other takes. */
  root: Route;
  receivers: ReadonlyMap<string, Receiver>;
}
