import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';

/**
 * The file on disk that an entity was read from, without where the machine keeps it: that tells nobody what to
 * edit, and is nobody's business. As it is found from a folder that people know by itself, the first that it
 * is under: one of the roots, or the one with the file that the catalog was told of. Else its name alone.
 *
 * @param roots - absolute paths of folders
 */
export function catalogFile(
  { metadata: { annotations } }: Entity,
  roots: readonly string[],
): string | undefined {
  const file = pathOf(annotations?.[ANNOTATION_LOCATION]);
  if (file === undefined || !isAbsolute(file)) return file;
  const origin = pathOf(annotations?.[ANNOTATION_ORIGIN_LOCATION]) ?? file;
  const folders = [...roots.map(asPath), origin.replace(/[^/]*$/, '')];
  for (const folder of folders) {
    const known = `${folder.replace(/\/+$/, '')}/`;
    // The root of everything is nothing that people know a file by.
    if (known !== '/' && file.startsWith(known)) {
      return file.slice(known.length);
    }
  }
  return file.split('/').at(-1);
}

/** Of a location on disk: `file:/srv/catalog/shop.yaml`, `file:C:\catalog\shop.yaml`. */
function pathOf(location: string | undefined): string | undefined {
  return location?.startsWith('file:') ? asPath(location.slice(5)) : undefined;
}

function asPath(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '/');
}

function isAbsolute(path: string): boolean {
  return /^(\/|[a-z]:)/i.test(path);
}
