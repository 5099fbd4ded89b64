import { Readable } from 'node:stream';

/** The first bytes of a body, at most so many; the rest is never transferred. */
export async function readStart(
  body: Readable,
  mostBytes: number,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    const rest = mostBytes - size;
    parts.push(Buffer.from(part).subarray(0, rest));
    size += part.length;
    if (size >= mostBytes) break;
  }
  body.destroy();
  return Buffer.concat(parts);
}
