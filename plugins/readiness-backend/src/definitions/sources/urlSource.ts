import { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotModifiedError } from '@backstage/errors';
import { LayerSource } from './LayerSource';
import { parseDefinitions } from './parseDefinitions';

/** A repository that hangs must not keep the others waiting, nor a start. */
const TIMEOUT = 15_000; // ms

/** A file in a repository, or anything else the portal's URL readers may read. */
export function urlSource(
  target: string,
  urlReader: UrlReaderService,
  timeout = TIMEOUT,
): LayerSource {
  let last: { etag?: string; content: unknown } | undefined;
  return {
    id: `url:${target}`,
    title: target,
    async read() {
      try {
        const signal = AbortSignal.timeout(timeout);
        const reading = urlReader.readUrl(target, { etag: last?.etag, signal });
        const response = await unlessAborted(reading, signal);
        const buffer = await unlessAborted(response.buffer(), signal);
        last = { etag: response.etag, content: parseDefinitions(buffer) };
      } catch (error) {
        if (!(error instanceof NotModifiedError) || !last) throw error;
      }
      return last.content;
    },
  };
}

/** Not every reader listens to the signal. */
async function unlessAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(new Error('There was no answer in time')),
    );
  });
  return Promise.race([promise, aborted]);
}
