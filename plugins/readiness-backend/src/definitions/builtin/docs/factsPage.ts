import { Duration, FactDefinition } from 'backstage-plugin-readiness-common';
import { table } from './table';

/** Where it is told how a fact comes about. */
const PAGES: Record<string, string> = {
  ownership: 'sources/ownership.md',
  'on-call': 'sources/on-call.md',
  docs: 'sources/docs.md',
  links: 'sources/links.md',
  techdocs: 'sources/techdocs.md',
  'techdocs-builds': 'sources/techdocs.md',
  alarms: 'alarm-facts.md',
  deployments: 'delivery-figures.md',
  pages: 'delivery-figures.md#pages',
  exercises: 'sources/own-facts.md',
};

/** The page of all facts that checks may ask for, in Markdown. */
export function factsPage(facts: readonly FactDefinition[]): string {
  const sources = [...new Set(facts.map(sourceOf))];
  const lines = [
    '# Facts',
    '',
    '<!-- Generated from the definitions: do not edit. See docs/scorecards/README.md. -->',
    '',
    'What a [condition](definitions.md#condition) can ask for without a source of your own. Those that nothing delivers in',
    'your installation yet stand [outside the score](concepts.md#connected-signals). What the kinds of evidence mean, and what',
    'fresh and held are, is told with the [concepts](concepts.md).',
    ...sources.flatMap(source => [
      '',
      ...section(
        source,
        facts.filter(fact => sourceOf(fact) === source),
      ),
    ]),
    '',
  ];
  return lines.join('\n');
}

function section(source: string, facts: readonly FactDefinition[]): string[] {
  const [{ signal, maxAge, holdFor }] = facts;
  const page = PAGES[source];
  return [
    `## ${source}`,
    '',
    `Signal ${signal}. Fresh for ${lengthText(maxAge)}, held for ${lengthText(
      holdFor,
    )}.${page ? ` [How they come about](${page})` : ''}`,
    '',
    ...table(
      ['fact', 'is', 'type', 'evidence'],
      facts.map(({ ref, title, type, unit, kind }) => [
        `\`${ref}\``,
        title,
        unit ? `${type}, ${unit}` : type,
        kind,
      ]),
    ),
  ];
}

function sourceOf({ ref }: FactDefinition): string {
  return ref.split('/')[0];
}

function lengthText(length: Duration): string {
  return Object.entries(length)
    .map(([unit, amount]) =>
      amount === 1 ? `1 ${unit.slice(0, -1)}` : `${amount} ${unit}`,
    )
    .join(' ');
}
