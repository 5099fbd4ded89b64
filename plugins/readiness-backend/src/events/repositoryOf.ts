/**
 * A repository as the mapping compares it: host and path, in lower case, without scheme, user and `.git`.
 *
 * @param id - a URL, an SSH address, or a path within `source`
 * @param source - the host, or a URL of it
 */
export function repositoryOf(id: string, source?: string): string {
  const place = isWhole(id) || !isHost(source) ? id : `${source}/${id}`;
  return place
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/:]+):(?!\d)/, '$1/')
    .replace(/[?#].*$/, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '')
    .replace(/\.git$/i, '')
    .toLowerCase();
}

/** Says its host itself. */
function isWhole(id: string): boolean {
  return (
    /^[a-z+]+:\/\//i.test(id) || id.includes('@') || isHost(id.split('/')[0])
  );
}

function isHost(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/|$)/i.test(
      text.replace(/^[a-z+]+:\/\//i, ''),
    )
  );
}
