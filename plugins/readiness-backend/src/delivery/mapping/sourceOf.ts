import type { SourcePlace } from './namesOf';

/** Where the path within the repository begins, as GitLab, GitHub and Bitbucket write it. */
const BRANCH = /\/(?:-\/(?:tree|blob)|tree|blob|src)\/[^/]+/;

/** The place that a `backstage.io/source-location` names; undefined when it is none on the web. */
export function sourceOf(location: string): SourcePlace | undefined {
  let url: URL;
  try {
    url = new URL(location.trim().replace(/^url:/, ''));
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const [repository, path = ''] = url.pathname.split(BRANCH);
  const name = trimSlashes(repository).replace(/\.git$/, '');
  if (!name) return undefined;
  return {
    repository: `${url.host}/${name}`.toLocaleLowerCase('en-US'),
    path: trimSlashes(folderOf(url.pathname, path)),
  };
}

/** Of a file, the folder that it is in. */
function folderOf(pathname: string, path: string): string {
  const isFile = /\/blob\//.test(pathname) && !path.endsWith('/');
  return isFile ? path.replace(/\/?[^/]*$/, '') : path;
}

function trimSlashes(text: string): string {
  return decodeURI(text).replace(/^\/+|\/+$/g, '');
}
