import { Condition } from 'backstage-plugin-readiness-common';
import { predicateText } from './predicateText';
import { wordingOf } from './wording';

/** A condition as a nested list in Markdown, in the words of a report. */
export function conditionList(condition: Condition, depth = 0): string[] {
  const nested = (heading: string, parts: Condition[]) => [
    item(heading, depth),
    ...parts.flatMap(part => conditionList(part, depth + 1)),
  ];
  if ('all' in condition) return nested('all of', condition.all);
  if ('any' in condition) return nested('any of', condition.any);
  if ('if' in condition) {
    return [
      ...nested(`where ${predicateText(condition.if)}`, [condition.then]),
      ...nested('otherwise', [condition.else]),
    ];
  }
  return [item(comparisonText(condition), depth)];
}

function comparisonText(condition: Condition): string {
  const { title, fact, wantedText } = wordingOf(condition);
  const optional =
    'whereConnected' in condition && condition.whereConnected
      ? '; left out where no source can tell'
      : '';
  return `${title}: **${wantedText}** (\`${fact}\`)${optional}`;
}

function item(text: string, depth: number): string {
  return `${'  '.repeat(depth)}- ${text}`;
}
