import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LayerSource } from './LayerSource';
import { parseDefinitions } from './parseDefinitions';

/** A file beside the backend; relative to its working directory, as Backstage's own file locations are. */
export function fileSource(target: string): LayerSource {
  return {
    id: `file:${target}`,
    title: `File ${target}`,
    read: async () => parseDefinitions(await readFile(resolve(target))),
  };
}
