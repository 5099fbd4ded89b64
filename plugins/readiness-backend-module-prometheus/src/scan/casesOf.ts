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
  sent: SentLabels;
  /** Those that are pending or firing. */
  alerts: readonly ActiveAlert[];
}

export interface ActiveAlert {
  alert: Alert;
  sent: SentLabels;
}

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
  const cases = new Map<string, Case & { alerts: ActiveAlert[] }>();
  const add = (each: Omit<Case, 'id' | 'alerts'>, key: string) => {
    if (!cases.has(key)) cases.set(key, { ...each, id: key, alerts: [] });
    return cases.get(key)!;
  };
  add({ labels: shown(sent), series, sent }, id(sent.labels.values));
  for (const calm of calmSeries(watched, context)) {
    const its = watched.sentLabels(calm);
    const labels = shown(its);
    add({ labels, series: calm, sent: its }, id(its.labels.values));
  }
  for (const alert of rule.alerts) {
    const all = KnownLabels.closed(alert.labels);
    const its = asSent(all, context.sending);
    const labels = {
      ...shown(sent),
      ...identityLabels(its.labels.values, context.settings),
    };
    const itsId = id(its.labels.values);
    add({ labels, series: all, sent: its }, itsId).alerts.push({
      alert,
      sent: its,
    });
  }
  return [...cases.values()];
}

/** The name of the alert is the title. */
function shown({ labels }: SentLabels): Labels {
  const { alertname: _, ...rest } = labels.values;
  return rest;
}

function calmSeries(watched: WatchedRule, { elements }: Context) {
  const { caseLabels, caseQuestions, series } = watched;
  const found = caseQuestions.flatMap(question => elements(question) ?? []);
  if (found.length > MOST_CASES) return [];
  return found.map(element =>
    caseLabels.reduce(
      (labels, name) => labels.set(name, element[name] ?? ''),
      series,
    ),
  );
}
