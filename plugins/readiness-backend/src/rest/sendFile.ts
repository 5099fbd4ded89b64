import { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextFile } from '../read/TextFile';

/**
 * Sends a file as fast as it is taken. What goes wrong before its first part is an error like any other; after
 * it, the connection is cut off: a file that ends well is whole. Stops when nobody listens any more.
 */
export async function sendFile(
  { name, mediaType, parts }: TextFile,
  response: Response,
): Promise<void> {
  const started = await start(parts);
  response.setHeader('Content-Type', `${mediaType}; charset=utf-8`);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  try {
    await pipeline(Readable.from(started), response);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Whether it is nothing but that the caller hung up. */
function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** The same parts, once the first of them is there. */
async function start(
  parts: AsyncIterable<string>,
): Promise<AsyncIterable<string>> {
  const iterator = parts[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* goOn() {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}
