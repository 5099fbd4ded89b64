import { AlarmReading } from 'backstage-plugin-readiness-node';
import { reachedByAll } from '../alertmanager/reachedByAll';
import { Labels } from '../labels/KnownLabels';
import { Sending } from '../prometheus/PrometheusApi';
import { selectorsOf } from '../promql/hasData';
import { pacer } from '../time/pacer';
import { Case, casesOf } from './casesOf';
import { mergeReadings } from './mergeReadings';
import { ReadingContext, readingOf } from './readingOf';
import { recordingRuleLabel } from './recordingRuleLabel';
import { WatchedRule } from './WatchedRule';

interface Rules extends Omit<ReadingContext, 'isThere'> {
  watched: readonly WatchedRule[];
  /** Names of recording rules. */
  recorded: ReadonlySet<string>;
  sending?: Sending;
  /** The elements of the answer to a question, as far as they are known. */
  elements(question: string): readonly Labels[] | undefined;
}

/** A case with an alert that fires, for whoever hears that one of several is over. */
export interface FiringCase {
  watched: WatchedRule;
  case: Case;
}

/** The alarms of all rules, one for each id. */
export async function readRules(rules: Rules): Promise<{
  readings: AlarmReading[];
  firing: FiringCase[];
}> {
  const pace = pacer();
  const firing: FiringCase[] = [];
  const all: AlarmReading[] = [];
  const context = {
    ...rules,
    isThere: (question: string) => {
      const elements = rules.elements(question);
      return elements && elements.length > 0;
    },
  };
  for (const watched of rules.watched) {
    const [own, ...cases] = casesOf(watched, rules);
    const its = cases.map(each => ({
      ...readingOf(watched, each, context),
      instanceOf: own.id,
    }));
    all.push(ownReading(watched, own, its, context), ...its);
    const active = [own, ...cases].filter(each => each.alerts.length);
    firing.push(...active.map(each => ({ watched, case: each })));
    await pace();
  }
  return { readings: [...mergeReadings(all).values()], firing };
}

/** Of a rule with cases, its cases tell whom it reaches. */
function ownReading(
  watched: WatchedRule,
  own: Case,
  cases: readonly AlarmReading[],
  context: ReadingContext & Rules,
): AlarmReading {
  const labels = { ...own.labels, ...recordings(watched, context.recorded) };
  const reading = readingOf(watched, { ...own, labels }, context);
  if (!cases.length) return reading;
  const { routedTo: _, ...rest } = reading;
  const speaking = own.alerts.length ? [reading, ...cases] : cases;
  const routedTo = reachedByAll(speaking.map(each => each.routedTo));
  return { ...rest, ...(routedTo && { routedTo }) };
}

/** A rule that is about one thing only is found by the recording rules that it reads. */
function recordings(
  { caseLabels, expression }: WatchedRule,
  recorded: ReadonlySet<string>,
): Labels {
  if (caseLabels.length || !expression) return {};
  const names = selectorsOf(expression)
    .flat()
    .filter(({ label, operator }) => label === '__name__' && operator === '=')
    .map(({ value }) => value)
    .filter(name => recorded.has(name));
  return Object.fromEntries(
    names.map(name => [recordingRuleLabel(name), 'read']),
  );
}
