import { SentLabels, asSent } from '../labels/asSent';
import { identityLabels, identityOf } from '../labels/identity';
import { KnownLabels, Labels } from '../labels/KnownLabels';
import { Sending } from '../prometheus/PrometheusApi';
import { Alert } from '../prometheus/schemas';
import { IdentitySettings } from '../settings/Settings';
import { WatchedRule } from './WatchedRule';

/** What a rule watches that is an alarm of its own: itself, or one service of many. */
export interface Case {
  id: string;
  /** What the alarm is found by. */
  labels: Labels;
  series: KnownLabels;
  /** Labels that its alerts may have, as Alertmanager gets them; one entry at least. */
  sent: readonly SentLabels[];
  /** Those that are pending or firing. */
  alerts: readonly ActiveAlert[];
}

export interface ActiveAlert {
  alert: Alert;
  sent: SentLabels;
}

type Growing = Case & { sent: SentLabels[]; alerts: ActiveAlert[] };

interface Context {
  sending?: Sending;
  settings: IdentitySettings;
  /** The elements of the answer to a question, as far as they are known. */
  elements(question: string): readonly Labels[] | undefined;
}

/** A rule over more than that is told of as a whole; cases that fire are told of all the same. */
const MOST_CASES = 1_000;

/** The rule itself first, then its cases, those included that are calm. */
export function casesOf(watched: WatchedRule, context: Context): Case[] {
  const { rule, sent, series } = watched;
  const id = (labels: Labels) =>
    identityOf(rule.name, labels, context.settings);
  const cases = new Map<string, Growing>();
  const add = (found: Omit<Growing, 'id' | 'alerts'>, key: string) => {
    const known = cases.get(key);
    if (!known) cases.set(key, { ...found, id: key, alerts: [] });
    return cases.get(key)!;
  };
  const own = add(
    { labels: shown(sent), series, sent: [] },
    id(sent.labels.values),
  );
  for (const calm of calmSeries(watched, context)) {
    const its = watched.sentLabels(calm);
    const found = { labels: shown(its), series: calm, sent: [] };
    add(found, id(its.labels.values)).sent.push(its);
  }
  if (!own.sent.length) own.sent.push(sent);
  for (const alert of rule.alerts) {
    const all = KnownLabels.closed(alert.labels);
    const its = asSent(all, context.sending);
    const labels = {
      ...own.labels,
      ...identityLabels(its.labels.values, context.settings),
    };
    const found = { labels, series: all, sent: [its] };
    add(found, id(its.labels.values)).alerts.push({ alert, sent: its });
  }
  return [...cases.values()];
}

/** The name of the alert is the title. */
function shown({ labels }: SentLabels): Labels {
  const { alertname: _, ...rest } = labels.values;
  return rest;
}

function calmSeries(watched: WatchedRule, { elements }: Context) {
  const { askedLabels, caseQuestions, series } = watched;
  const found = caseQuestions.flatMap(question => elements(question) ?? []);
  if (found.length > MOST_CASES) return [];
  return found.map(element =>
    askedLabels.reduce(
      (labels, name) => labels.set(name, element[name] ?? ''),
      series,
    ),
  );
}
