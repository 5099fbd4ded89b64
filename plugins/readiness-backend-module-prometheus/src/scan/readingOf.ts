import { AlarmReading, AlarmState } from 'backstage-plugin-readiness-node';
import { reachedBy } from '../alertmanager/reachedBy';
import { reachedByAll } from '../alertmanager/reachedByAll';
import { Telling } from '../alertmanager/AlertmanagerApi';
import { silenceOf } from '../alertmanager/silences';
import { hasData } from '../promql/hasData';
import { Selector } from '../promql/Expression';
import { ServerSettings } from '../settings/Settings';
import { ActiveAlert, Case } from './casesOf';
import { firedAt } from './firedAt';
import { expandedAnnotations, linksOf } from './links';
import { WatchedRule } from './WatchedRule';

export interface ReadingContext {
  settings: ServerSettings;
  /** Nothing where no Alertmanager is configured. */
  telling?: Telling;
  isOwnReceiver: (name: string) => boolean;
  /** Whether there are series; nothing when it is not known. */
  isThere(question: string): boolean | undefined;
}

/** For a rule that measures something that is rightly not there for long. */
const MISSING_IS_FINE = 'readiness_missing_data';

export function readingOf(
  watched: WatchedRule,
  each: Case,
  context: ReadingContext,
): AlarmReading {
  const { rule, expression } = watched;
  const { settings } = context;
  const { alerts, id, labels, series } = each;
  const firing = alerts.filter(({ alert }) => alert.state === 'firing');
  const since = firing
    .map(({ alert }) => firedAt(alert, watched))
    .sort()
    .at(0);
  const annotations =
    firing[0]?.alert.annotations ??
    expandedAnnotations(rule.annotations, series);
  const severity = labels[settings.severityLabel];
  return {
    id,
    title: rule.name,
    state: firing.length ? 'firing' : stateAtRest(watched, context),
    ...(since && { since }),
    ...toldOf(each, firing, context),
    ...(severity && { severity }),
    ...linksOf(annotations, settings.grafanaUrl),
    link: linkTo(settings, rule.query),
    metric: rule.query,
    labels,
    ...(expression?.type === 'constant' && { purpose: 'dead-man' }),
  };
}

function stateAtRest(
  watched: WatchedRule,
  { isThere }: ReadingContext,
): AlarmState {
  const { expression, rule } = watched;
  if (rule.health !== 'ok') return 'insufficient-data';
  if (rule.annotations[MISSING_IS_FINE] === 'ok' || !expression) return 'ok';
  const ask = (selector: Selector) => isThere(watched.question(selector));
  return hasData(expression, ask) === false ? 'insufficient-data' : 'ok';
}

/** Whom it reaches, and whether somebody asked it to be quiet. */
function toldOf(
  { alerts, sent }: Case,
  firing: readonly ActiveAlert[],
  { telling, isOwnReceiver }: ReadingContext,
): Pick<AlarmReading, 'routedTo' | 'silenced'> {
  if (!telling) return {};
  const { routing, silences } = telling;
  // Alerts have all their labels; of a case at rest, some may not be known.
  const [speaking] = [firing, alerts]
    .map(each => each.map(alert => alert.sent))
    .concat([[...sent]])
    .filter(({ length }) => length);
  const routedTo = reachedByAll(
    speaking.map(each => reachedBy(each, routing, isOwnReceiver)),
  );
  const quiet = speaking.map(({ labels }) => silenceOf(labels, silences));
  const silenced = quiet.every(Boolean) ? quiet[0] : undefined;
  return { ...(routedTo && { routedTo }), ...(silenced && { silenced }) };
}

/** The expression as a table, as in links of Prometheus itself. */
function linkTo({ prometheus }: ServerSettings, query: string): string {
  const parameters = new URLSearchParams({ 'g0.expr': query, 'g0.tab': '1' });
  return `${prometheus.externalUrl}/graph?${parameters}`;
}
