import { z } from 'zod/v4';
import { DefinitionError } from '../../model';
import { fieldsAt } from './fieldsAt';
import { didYouMean, withExample } from './messages';

/** Path parts from the root of the set. */
export type Path = readonly PropertyKey[];

/**
 * One thing wrong with one definition, its path part by part: parts of predicates contain dots.
 *
 * @public
 */
export interface PlacedError extends Omit<DefinitionError, 'path'> {
  path: readonly PropertyKey[];
}

/** One error; where and what. */
export function errorAt(
  code: string,
  path: Path,
  message: string,
): PlacedError {
  return { code, path, message };
}

/** What a schema complains about, below that path, each with an example of a valid value. */
export function issuesAt(
  code: string,
  path: Path,
  error: z.ZodError,
  schema?: z.ZodType,
): PlacedError[] {
  return error.issues.flatMap(issue => {
    const full = [...path, ...issue.path];
    const fields = fieldsAt(schema, issue.path);
    if (issue.code === 'unrecognized_keys' && fields.length > 0) {
      return issue.keys.map(key => unknownField([...full, key], key, fields));
    }
    return [errorAt(code, full, withExample(issue.message, full))];
  });
}

function unknownField(path: Path, key: string, fields: readonly string[]) {
  const message = `is not a field; ${didYouMean(key, fields)}`;
  return errorAt('unknown-field', path, message);
}

/** The same to be shown, its path joined with dots. */
export function joined({ path, ...error }: PlacedError): DefinitionError {
  return { ...error, path: path.map(String).join('.') };
}
