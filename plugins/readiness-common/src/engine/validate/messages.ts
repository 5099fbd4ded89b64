import { nearest } from './nearest';

/** An example of a valid value for each field whose schema does not show one itself. */
const EXAMPLES: Record<string, unknown> = {
  all: [{ fact: 'docs/runbook-link', operator: 'exists' }],
  any: [{ fact: 'docs/runbook-link', operator: 'exists' }],
  not: { fact: 'ownership/orphaned', operator: 'equals', value: true },
  if: { 'traits.tier': { $in: [1, 2] } },
  then: { fact: 'on-call/person-now', operator: 'exists' },
  else: { fact: 'ownership/chat', operator: 'exists' },
  when: { fact: 'docs/runbook-link', operator: 'exists' },
  fact: 'docs/runbook-link',
  operator: 'exists',
  value: 2,
  whereConnected: true,
  title: 'A runbook is linked',
  failureTitle: 'No runbook is linked',
  rationale: 'Whoever is paged at night needs to know what to do',
  description: 'Known and owned',
  remediation: {
    text: 'Link a runbook',
    url: '{catalogFile}',
    effort: 15,
  },
  text: 'Link a runbook',
  url: '{catalogFile}',
  effort: 15,
  appliesTo: { kind: 'Component' },
  requires: 'alarms-exist',
  afterLaunch: true,
  experimental: true,
  fallback: true,
  weight: 3,
  level: 'bronze',
  launchLevel: 'silver',
  noneTitle: 'Risky',
  category: 'docs',
  levels: [{ id: 'bronze', title: 'Bronze', description: 'Known and owned' }],
  categories: [{ id: 'docs', title: 'Docs' }],
  checks: { 'runbook-linked': { weight: 3, category: 'docs' } },
  scorecards: { 'production-readiness': { title: 'Production readiness' } },
  facts: { 'drift/unexplained': { type: 'number' } },
  type: 'number',
  kind: 'configured',
  unit: 'members',
  signal: 'deployments',
  maxAge: { hours: 1 },
  holdFor: { days: 7 },
  $all: [{ kind: 'Component' }],
  $any: [{ kind: 'Component' }],
  $not: { kind: 'Component' },
};

/** A message that shows a valid value: its own where it does, else one for the field it is about. */
export function withExample(
  message: string,
  path: readonly PropertyKey[],
): string {
  if (message.includes('for example')) return message;
  const said = inPlainWords(message);
  const field = path
    .filter(part => typeof part === 'string')
    .findLast(part => Object.hasOwn(EXAMPLES, part));
  if (field === undefined) return said;
  return `${said}, for example ${JSON.stringify({
    [field]: EXAMPLES[field],
  })}`;
}

const NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a map',
  record: 'a map',
  array: 'a list',
  null: 'nothing',
};

const WRONG_TYPE = /^Invalid input: expected (\w+), received (\w+)$/;

/** What the schema library says of a missing or wrong value, as one would say it. */
function inPlainWords(message: string): string {
  const [, wanted, seen] = WRONG_TYPE.exec(message) ?? [];
  if (seen === undefined) return message;
  if (seen === 'undefined') return 'is missing';
  return `must be ${NAMES[wanted] ?? wanted}, not ${NAMES[seen] ?? seen}`;
}

/**
 * The end of a message about a name that does not exist: the likeliest one, and what there is.
 *
 * @public
 */
export function didYouMean(
  name: string,
  candidates: readonly string[],
): string {
  const likeliest = nearest(name, candidates);
  if (likeliest === undefined) return 'there is none to choose from';
  const choice =
    candidates.length <= 15 ? ` Valid are ${list(candidates)}` : '';
  return `did you mean "${likeliest}"?${choice}`;
}

function list(candidates: readonly string[]): string {
  return [...candidates].sort().join(', ');
}
