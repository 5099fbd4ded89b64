import { isError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { z } from 'zod/v4';
import { Endpoint } from '../settings/Settings';

/** That a server did not give the answer that was asked for. The message holds no credentials. */
export class ServerError extends Error {
  constructor(message: string, readonly status?: number) {
    super(message);
    this.name = 'ServerError';
  }

  /** It answered, and will not answer otherwise: what was asked is not there, or not for us. */
  get isRefusal(): boolean {
    return (
      this.status !== undefined && [401, 403, 404, 405].includes(this.status)
    );
  }
}

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

function jsonOf(body: string): JsonValue | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refusal(path: string, response: Response, body: string): ServerError {
  const { status } = response;
  const said = Object(jsonOf(body)) as { error?: unknown };
  const text = typeof said.error === 'string' ? said.error.slice(0, 200) : '';
  const why = HINTS[status] ?? (text && `: ${text}`) ?? '';
  return new ServerError(`${path}: answered ${status}${why}`, status);
}

const HINTS: Record<number, string> = {
  301: ', leads elsewhere: is the url that of the server itself?',
  302: ', leads elsewhere: is there a sign-in page in front of it?',
  307: ', leads elsewhere: is there a sign-in page in front of it?',
  401: ': the credentials are missing or not accepted',
  403: ': the credentials do not allow it',
  404: ': is the path of the url right?',
};

/** The first cause that has a code; several addresses may have been tried. */
function causeOf(error: unknown): string {
  if (!isError(error)) return 'no answer';
  const { code, cause, errors } = error;
  if (typeof code === 'string') return code;
  return causeOf(Array.isArray(errors) ? errors[0] : cause);
}
