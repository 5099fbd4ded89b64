import { InputError } from '@backstage/errors';
import {
  FactDefinition,
  factDefinitionSchema,
  FactType,
  idSchema,
  milliseconds,
} from 'backstage-plugin-readiness-common';
import { defaultLifetimes } from './lifetimes';

export interface Declaration {
  title: string;
  facts: FactDefinition[];
}

const MOST_FACTS = 100;
const LONGEST_TITLE = 200;

/** What a valid value of each field looks like. */
const EXAMPLES: Record<string, unknown> = {
  type: 'number',
  title: 'resources that drifted',
  unit: 'resources',
  kind: 'configured',
  signal: 'deployments',
  maxAge: { days: 8 },
  holdFor: { days: 30 },
};

const EXAMPLE_FACT = {
  type: 'number',
  title: EXAMPLES.title,
  signal: EXAMPLES.signal,
};

/** One thing that is wrong, and where. */
interface Slip {
  path: string;
  message: string;
}

/**
 * Reads a declaration strictly.
 *
 * @throws InputError that names everything that is wrong, each with its path and a valid example
 */
export function readDeclaration(
  namespace: string,
  { title, facts }: { title: string; facts: Record<string, unknown> },
): Declaration {
  const read = Object.entries(facts).map(([name, raw]) =>
    readFact(namespace, name, raw),
  );
  const slips = [
    ...idSlips(namespace),
    ...titleSlips('title', title),
    ...countSlips(read.length),
    ...read.flatMap(one => one.slips),
  ];
  if (slips.length > 0) throw new InputError(messageOf(namespace, slips));
  return { title, facts: read.flatMap(({ fact }) => fact ?? []) };
}

function readFact(
  namespace: string,
  name: string,
  raw: unknown,
): { fact?: FactDefinition; slips: Slip[] } {
  const path = `facts.${name}`;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { slips: [slip(path, 'must be an object', EXAMPLE_FACT)] };
  }
  const written = raw as Partial<FactDefinition>;
  const { success, data, error } = factDefinitionSchema.safeParse({
    kind: 'configured',
    ...defaultLifetimes(written.type as FactType | undefined),
    ...withoutLongerHold(written),
    ref: `${namespace}/${name}`,
  });
  if (success) return { fact: data, slips: ownSlips(path, data) };
  const slips = error.issues.map(({ path: [field], message }) =>
    field === 'ref'
      ? slip(path, 'must have a name in kebab-case', {
          'drifted-resources': EXAMPLE_FACT,
        })
      : slip(
          field === undefined ? path : `${path}.${String(field)}`,
          message,
          EXAMPLES[String(field)],
        ),
  );
  return { slips };
}

/** An age that is longer than what we would hold an answer for also says how long to hold it. */
function withoutLongerHold(written: Partial<FactDefinition>) {
  return written.maxAge && !written.holdFor
    ? { ...written, holdFor: written.maxAge }
    : written;
}

/** What is a fact, but none that a service may push. */
function ownSlips(path: string, fact: FactDefinition): Slip[] {
  const { kind, maxAge, holdFor } = fact;
  return [
    ...titleSlips(`${path}.title`, fact.title),
    ...(kind === 'attested'
      ? [
          slip(
            `${path}.kind`,
            'must not be "attested": only people attest, a service saw or ran something',
            'exercised',
          ),
        ]
      : []),
    ...(milliseconds(holdFor) < milliseconds(maxAge)
      ? [slip(`${path}.holdFor`, 'must not be shorter than maxAge', maxAge)]
      : []),
  ];
}

function idSlips(namespace: string): Slip[] {
  const issues = idSchema.safeParse(namespace).error?.issues ?? [];
  return issues.map(({ message }) =>
    slip('namespace', message, 'infrastructure'),
  );
}

function titleSlips(path: string, title: string): Slip[] {
  const fits = title.trim().length > 0 && title.length <= LONGEST_TITLE;
  return fits
    ? []
    : [
        slip(
          path,
          `must have 1 to ${LONGEST_TITLE} characters`,
          'Backup pipeline',
        ),
      ];
}

function countSlips(count: number): Slip[] {
  return count >= 1 && count <= MOST_FACTS
    ? []
    : [
        slip('facts', `must name 1 to ${MOST_FACTS} facts`, {
          'drifted-resources': EXAMPLE_FACT,
        }),
      ];
}

function slip(path: string, message: string, example: unknown): Slip {
  const isShown = example === undefined || message.includes('for example');
  const shown = isShown ? '' : `, for example ${JSON.stringify(example)}`;
  return { path, message: `${message}${shown}` };
}

function messageOf(namespace: string, slips: readonly Slip[]): string {
  const lines = slips.map(({ path, message }) => `${path}: ${message}`);
  return `The namespace '${namespace}' cannot be declared so: ${lines.join(
    '; ',
  )}`;
}
