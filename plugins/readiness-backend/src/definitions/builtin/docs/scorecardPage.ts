import {
  CheckDefinition,
  ScorecardDefinition,
} from 'backstage-plugin-readiness-common';
import { checkSection, effortText, levelTitle } from './checkSection';
import { predicateText } from './predicateText';
import { table } from './table';

type Checks = Record<string, CheckDefinition>;

/** The page of one scorecard in Markdown. */
export function scorecardPage(
  scorecard: ScorecardDefinition,
  checks: Checks,
): string {
  const { id, title, description, appliesTo, fallback } = scorecard;
  const lines = [
    `# ${title}`,
    '',
    '<!-- Generated from the definitions: do not edit. See docs/scorecards/README.md. -->',
    '',
    description,
    '',
    `- Id: \`${id}\``,
    `- Applies to: ${predicateText(appliesTo)}${
      fallback ? ', where no other scorecard does' : ''
    }`,
    ...rungs(scorecard),
    '',
    ...overview(scorecard, checks),
    '',
    ...scorecard.categories.flatMap(category => [
      `## ${category.title}`,
      '',
      ...Object.entries(scorecard.checks)
        .filter(([, reference]) => reference.category === category.id)
        .flatMap(([check, reference]) =>
          checkSection(checks[check], reference, scorecard),
        ),
    ]),
  ];
  return lines.join('\n');
}

function rungs({ levels, launchLevel }: ScorecardDefinition): string[] {
  return levels.map(level => {
    const asked = level.appliesTo
      ? `; asked of ${predicateText(level.appliesTo)}`
      : '';
    const launch = level.id === launchLevel ? '; the rung to launch with' : '';
    return `- ${level.title}: ${level.description}${asked}${launch}`;
  });
}

function overview(scorecard: ScorecardDefinition, checks: Checks): string[] {
  return table(
    ['check', 'rung', 'weight', 'to fix', 'holds when'],
    Object.entries(scorecard.checks).map(([id, reference]) => [
      `[${id}](#${id})`,
      levelTitle(reference, scorecard.levels),
      `${reference.weight}`,
      effortText(checks[id].remediation.effort),
      checks[id].title,
    ]),
  );
}
