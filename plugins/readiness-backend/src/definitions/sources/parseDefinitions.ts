import { InputError } from '@backstage/errors';
import { parseDocument } from 'yaml';

/** A standard is text that people read: more than this is something else. */
const MOST_BYTES = 1_000_000;

/**
 * What a file of definitions says, in YAML or JSON.
 *
 * @throws when it is neither, with the line
 */
export function parseDefinitions(content: Buffer): unknown {
  if (content.byteLength > MOST_BYTES) {
    throw new InputError(
      `It has ${content.byteLength} bytes; definitions have at most ${MOST_BYTES}`,
    );
  }
  const document = parseDocument(content.toString('utf8'));
  const [error] = document.errors;
  if (error) throw new InputError(`It is not YAML: ${error.message.trim()}`);
  return document.toJS();
}
