import { Config } from '@backstage/config';
import { DefinitionError } from 'backstage-plugin-readiness-common';
import { messageOf } from '../../util/messageOf';

const PATH = 'readiness.definitions.locations';

/** Where to read definitions from, beside the configuration. */
export interface Location {
  type: 'file' | 'url';
  target: string;
}

/** Reads `readiness.definitions.locations`. What is wrong there is said, and left out. */
export function readLocations(config: Config): {
  locations: Location[];
  problems: DefinitionError[];
} {
  const locations: Location[] = [];
  const problems: DefinitionError[] = [];
  entriesOf(config, problems).forEach((entry, index) => {
    const path = `${PATH}.${index}`;
    const wrong = whatIsWrong(entry, locations);
    if (wrong) problems.push(problem(path, wrong));
    else locations.push(entry as Location);
  });
  return { locations, problems };
}

function entriesOf(config: Config, problems: DefinitionError[]): unknown[] {
  try {
    const entries = config.getOptional(PATH) ?? [];
    if (Array.isArray(entries)) return entries;
    problems.push(problem(PATH, 'must be a list'));
  } catch (error) {
    problems.push(problem(PATH, messageOf(error)));
  }
  return [];
}

function whatIsWrong(
  entry: unknown,
  others: readonly Location[],
): string | undefined {
  const { type, target } = Object(entry) as Partial<Location>;
  if (type !== 'file' && type !== 'url') return 'type must be file or url';
  if (typeof target !== 'string' || target === '') {
    return 'target must be a path or a URL';
  }
  if (type === 'url' && !URL.canParse(target)) return 'target must be a URL';
  const isThere = others.some(
    other => other.type === type && other.target === target,
  );
  return isThere ? 'is listed already' : undefined;
}

function problem(path: string, message: string): DefinitionError {
  return {
    code: 'invalid-location',
    path,
    message: `${message}, for example { "type": "file", "target": "./standard.yaml" }`,
  };
}
