import { Telling } from '../alertmanager/AlertmanagerApi';
import { routingLabels } from '../alertmanager/routingLabels';
import { Sending } from '../prometheus/PrometheusApi';
import { AlertingRule, RuleGroup } from '../prometheus/schemas';
import { IdentitySettings } from '../settings/Settings';
import { pacer } from '../time/pacer';
import { WatchedRule } from './WatchedRule';

interface Context {
  settings: IdentitySettings;
  /** Nothing where the server does not tell. */
  sending?: Sending;
  /** Nothing where no Alertmanager is configured. */
  telling?: Telling;
}

/** The alerting rules of all groups. */
export async function watchRules(
  groups: readonly RuleGroup[],
  { settings, sending, telling }: Context,
): Promise<WatchedRule[]> {
  const labels = telling ? routingLabels(telling.routing.root) : [];
  const pace = pacer();
  const watched: WatchedRule[] = [];
  for (const { interval, rules } of groups) {
    for (const rule of rules.filter(isAlerting)) {
      watched.push(new WatchedRule(rule, interval, sending, settings, labels));
      await pace();
    }
  }
  return watched;
}

function isAlerting(rule: RuleGroup['rules'][number]): rule is AlertingRule {
  return rule.type === 'alerting';
}

/** Names of recording rules. */
export function recordedIn(groups: readonly RuleGroup[]): Set<string> {
  return new Set(
    groups
      .flatMap(({ rules }) => rules)
      .filter(({ type }) => type === 'recording')
      .map(({ name }) => name),
  );
}
