import {
  CheckDefinition,
  CheckReference,
  ScorecardDefinition,
} from 'backstage-plugin-readiness-common';
import { CATALOG_FILE, OWNER, READINESS_TAB } from '../places';
import { conditionList } from './conditionList';
import { predicateText } from './predicateText';

const PLACES: Record<string, string> = {
  [CATALOG_FILE]: 'in the catalog file',
  [OWNER]: 'on the owning group',
  [READINESS_TAB]: 'from the Readiness tab of the entity',
};

/** One check in full: what, why, how it is judged, how to fix it. */
export function checkSection(
  check: CheckDefinition,
  reference: CheckReference,
  { levels }: ScorecardDefinition,
): string[] {
  const { remediation } = check;
  return [
    `### ${check.id}`,
    '',
    `**${check.title}.** When it fails: ${check.failureTitle}.`,
    '',
    ...facts([
      ['Rung', levelTitle(reference, levels)],
      ['Weight', `${reference.weight}`],
      ['Asked of', check.appliesTo && predicateText(check.appliesTo)],
      ['Requires', check.requires && `[${check.requires}](#${check.requires})`],
      ['Before launch', check.afterLaunch && 'waits for time'],
    ]),
    '',
    `Why: ${check.rationale}`,
    '',
    'How it is judged:',
    '',
    ...conditionList(check.when),
    '',
    `How to fix it (${effortText(remediation.effort)}, ${
      PLACES[remediation.url ?? '']
    }): ${remediation.text}`,
    '',
  ];
}

export function levelTitle(
  { level }: CheckReference,
  levels: ScorecardDefinition['levels'],
): string {
  return levels.find(({ id }) => id === level)?.title ?? 'none';
}

/** Minutes to be read: `5 minutes`, `2 hours`. */
export function effortText(minutes: number): string {
  const [amount, unit] =
    minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function facts(lines: [string, string | boolean | undefined][]): string[] {
  return lines
    .filter(([, text]) => text)
    .map(([name, text]) => `- ${name}: ${text}`);
}
