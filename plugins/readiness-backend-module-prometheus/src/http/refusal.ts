import { jsonOf } from './jsonOf';
import { ServerError } from './ServerError';

const HINTS: Record<number, string> = {
  301: ', leads elsewhere: is the url that of the server itself?',
  302: ', leads elsewhere: is there a sign-in page in front of it?',
  307: ', leads elsewhere: is there a sign-in page in front of it?',
  401: ': the credentials are missing or not accepted',
  403: ': the credentials do not allow it',
  404: ': is the path of the url right?',
};

/** What a server said that does not give what was asked for. */
export function refusal(
  path: string,
  response: Response,
  body: string,
): ServerError {
  const { status } = response;
  const said = Object(jsonOf(body)) as { error?: unknown };
  const text = typeof said.error === 'string' ? said.error.slice(0, 200) : '';
  const why = HINTS[status] ?? (text && `: ${text}`) ?? '';
  return new ServerError(`${path}: answered ${status}${why}`, status);
}
