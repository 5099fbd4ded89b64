import { isError } from '@backstage/errors';
import { z } from 'zod/v4';
import { Endpoint } from '../settings/Settings';
import { jsonOf } from './jsonOf';
import { refusal } from './refusal';
import { ServerError } from './ServerError';

export interface Ask<Schema extends z.ZodType> {
  path: string;
  parameters?: Readonly<Record<string, string>>;
  /** Sends the parameters as a form, which may be long. */
  isForm?: boolean;
  answers: Schema;
  abort: AbortSignal;
}

/** Asks one server for JSON. */
export class ServerClient {
  constructor(
    private readonly endpoint: Endpoint,
    /** For one answer, in milliseconds. */
    private readonly timeout: number,
  ) {}

  /** @throws ServerError; whatever aborts, when aborted */
  async ask<Schema extends z.ZodType>(
    ask: Ask<Schema>,
  ): Promise<z.output<Schema>> {
    const limit = AbortSignal.timeout(this.timeout);
    const signal = AbortSignal.any([ask.abort, limit]);
    try {
      const response = await this.#send(ask, signal);
      const body = await response.text();
      if (!response.ok) throw refusal(ask.path, response, body);
      return read(ask, body);
    } catch (error) {
      ask.abort.throwIfAborted();
      if (error instanceof ServerError) throw error;
      const why = limit.aborted
        ? `no answer within ${this.timeout / 1_000} seconds`
        : causeOf(error);
      throw new ServerError(`${ask.path}: ${why}`);
    }
  }

  #send(
    { path, parameters, isForm }: Ask<z.ZodType>,
    signal: AbortSignal,
  ): Promise<Response> {
    const query = new URLSearchParams(parameters);
    const { url, headers } = this.endpoint;
    const suffix = isForm || !parameters ? '' : `?${query}`;
    return fetch(`${url}${path}${suffix}`, {
      signal,
      headers: { accept: 'application/json', ...headers },
      // Another host must not be given our credentials.
      redirect: 'manual',
      ...(isForm && { method: 'POST', body: query }),
    });
  }
}

function read<Schema extends z.ZodType>(
  { path, answers }: Ask<Schema>,
  body: string,
): z.output<Schema> {
  const { success, data, error } = answers.safeParse(jsonOf(body));
  if (success) return data;
  const [issue] = error.issues;
  throw new ServerError(
    `${path}: the answer is not what was asked for, at ${
      issue.path.join('.') || 'its beginning'
    }`,
  );
}

/** The first cause that has a code; several addresses may have been tried. */
function causeOf(error: unknown): string {
  if (!isError(error)) return 'no answer';
  const { code, cause, errors } = error;
  if (typeof code === 'string') return code;
  return causeOf(Array.isArray(errors) ? errors[0] : cause);
}
