import { z } from 'zod/v4';
import { DefinitionError } from '../../model';
import { withExample } from './messages';

/** Path parts from the root of the set. */
export type Path = readonly PropertyKey[];

/** One error, its path joined with dots. */
export function errorAt(
  code: string,
  path: Path,
  message: string,
): DefinitionError {
  return { code, path: path.map(String).join('.'), message };
}

/** What a schema complains about, below that path, each with an example of a valid value. */
export function issuesAt(
  code: string,
  path: Path,
  error: z.ZodError,
): DefinitionError[] {
  return error.issues.map(issue => {
    const full = [...path, ...issue.path];
    return errorAt(code, full, withExample(issue.message, full));
  });
}
