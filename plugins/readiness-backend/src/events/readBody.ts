import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { parse, ParseError, printParseErrorCode } from 'jsonc-parser';

const STRICT = { disallowComments: true, allowTrailingComma: false };

/**
 * Reads JSON.
 *
 * @throws InputError that says where it is none: what a runtime says of that differs by its version
 */
export function readBody(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`The body is not JSON: ${problemOf(text)}`);
  }
}

function problemOf(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, STRICT);
  if (!errors.length) return 'it cannot be read';
  const [{ error, offset }] = errors;
  const before = text.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
  return `${printParseErrorCode(error)} at ${place}, position ${offset}`;
}
