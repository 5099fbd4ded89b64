import { asSent, SentLabels } from '../labels/asSent';
import { expand, isTemplate } from '../labels/expand';
import { KnownLabels } from '../labels/KnownLabels';
import { Sending } from '../prometheus/PrometheusApi';
import { AlertingRule } from '../prometheus/schemas';
import { Expression, Selector } from '../promql/Expression';
import { selectorsOf } from '../promql/hasData';
import { readExpression } from '../promql/readExpression';
import { resultOf } from '../promql/resultOf';
import { seriesQuery } from '../promql/seriesQuery';
import { IdentitySettings } from '../settings/Settings';

/** A rule, and what its expression says of its alerts before there are any. */
export class WatchedRule {
  /** Nothing where it is not understood. */
  readonly expression?: Expression;
  /** Labels of the series that alerts come from. */
  readonly series: KnownLabels;
  /** Labels of its alerts. */
  readonly sent: SentLabels;
  /** Labels that tell cases of it apart. */
  readonly caseLabels: readonly string[];
  /** Labels of its series that decide on what its alerts are, and whom they reach. */
  readonly askedLabels: readonly string[];
  /** Whose series tell which cases there may be; nothing where that cannot be told. */
  readonly #carriers: readonly Selector[] | undefined;

  constructor(
    readonly rule: AlertingRule,
    /** How often it is evaluated, in seconds. */
    readonly interval: number,
    private readonly sending: Sending | undefined,
    private readonly settings: IdentitySettings,
    /** Labels that decide on whom alerts reach. */
    routingLabels: readonly string[],
  ) {
    this.expression = readExpression(rule.query);
    const result = this.expression && resultOf(this.expression);
    this.series = result?.labels ?? KnownLabels.some({});
    this.sent = this.sentLabels(this.series);
    // What is added on the way to Alertmanager is the same for all.
    const labels = this.#alertLabels(this.series);
    const isOpen = (name: string) => labels.isOpen(name);
    const isOwn = (name: string) => Object.hasOwn(rule.labels, name);
    this.caseLabels = settings.identityLabels.filter(isOpen);
    this.askedLabels = [...new Set([...this.caseLabels, ...routingLabels])]
      .filter(isOpen)
      .filter(name => !isOwn(name));
    const isEnumerable =
      !isOpen(settings.severityLabel) && !this.caseLabels.some(isOwn);
    this.#carriers = isEnumerable ? result?.carriers : undefined;
  }

  /** Labels of an alert, as Alertmanager gets them. */
  sentLabels(series: KnownLabels): SentLabels {
    return asSent(this.#alertLabels(series), this.sending);
  }

  #alertLabels(series: KnownLabels): KnownLabels {
    const labels = Object.entries(this.rule.labels).reduce(
      (all, [name, value]) => {
        const text = expand(value, series);
        return isTemplate(text) ? all.reopen(name) : all.set(name, text);
      },
      series,
    );
    return labels.set('alertname', this.rule.name);
  }

  /** What must be asked to know whether there are such series. */
  question(selector: Selector): string {
    return seriesQuery(
      selector,
      label => this.settings.identityLabels.includes(label),
      this.#carriers?.includes(selector) ? this.askedLabels : [],
    );
  }

  /** What must be asked to know which alerts there may be; nothing where one is as good as any other. */
  get caseQuestions(): string[] {
    if (!this.askedLabels.length) return [];
    return (this.#carriers ?? []).map(selector => this.question(selector));
  }

  get questions(): string[] {
    const selectors = this.expression ? selectorsOf(this.expression) : [];
    return selectors.map(selector => this.question(selector));
  }
}
