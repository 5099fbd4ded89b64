import { InputError } from '@backstage/errors';

/** What is wrong at a key of the configuration. It never quotes what stands there: that may be a secret. */
export function wrong(key: string, what: string, example: string): InputError {
  return new InputError(
    `Configuration ${key}: ${what}; valid is, for example, ${example}`,
  );
}
