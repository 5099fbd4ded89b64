import { Answer, Page, unasked, Wait } from './Answer';
import { Response } from './net/openUrl';
import { readStart } from './net/readStart';
import { retryAfter } from './net/retryAfter';
import { textLength } from './text/textLength';

/** Longer ones are not worth keeping. */
const LONGEST_VALIDATOR = 500;

export interface ClassifyOptions {
  now: number;
  mostBytes: number;
  /** Answered by the link itself, not by a page it leads to. */
  isFirst: boolean;
  isConditional: boolean;
}

/** What a response says of the page. Only 404 and 410 say that there is none. */
export async function classify(
  response: Response,
  options: ClassifyOptions,
): Promise<Answer> {
  const { status } = response;
  if (status >= 200 && status < 300) {
    return { kind: 'ok', page: await readPage(response, options) };
  }
  if (status === 304 && options.isConditional) return { kind: 'unchanged' };
  if (status === 404 || status === 410) {
    return { kind: 'missing', message: `It answers ${status}` };
  }
  if (status === 401 || status === 403) return unasked('It asks to sign in');
  return unasked(`It answers ${status}`, waitOf(response, options.now));
}

function waitOf({ status, headers }: Response, now: number): Wait | undefined {
  const of = status === 429 ? 'host' : 'page';
  const until = retryAfter(headers['retry-after'], now);
  return until === undefined || ![429, 503].includes(status)
    ? undefined
    : { until, of };
}

async function readPage(
  { headers, body }: Response,
  { isFirst, mostBytes }: ClassifyOptions,
): Promise<Page> {
  const bytes = await readStart(body, mostBytes);
  const isPlain = /^(identity)?$/.test(headers['content-encoding'] ?? '');
  return {
    textLength: isPlain
      ? await textLength(bytes, headers['content-type'])
      : null,
    // Behind a redirect they are another page's.
    ...(isFirst && {
      etag: short(headers.etag),
      lastModified: short(headers['last-modified']),
    }),
  };
}

function short(validator: string | undefined): string | undefined {
  return validator && validator.length <= LONGEST_VALIDATOR
    ? validator
    : undefined;
}
