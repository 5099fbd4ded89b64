/** A repository on GitHub or GitHub Enterprise. */
export interface Repository {
  /** With its port, if it has one: `github.com`. */
  host: string;
  owner: string;
  name: string;
}

/** What a feed calls it, and what the mapping knows it by: `github.com/acme/payments-api`. */
export function repositoryKey(repository: Repository): string {
  return `${accountOf(repository)}/${lower(repository.name)}`;
}

/** The account that it is of, which is the source of all that is told of it: `github.com/acme`. */
export function accountOf({ host, owner }: Repository): string {
  return `${lower(host)}/${lower(owner)}`;
}

export function repositoryUrl({ host, owner, name }: Repository): string {
  return `https://${host}/${owner}/${name}`;
}

/** The repository that a URL leads into, wherever in it; undefined where it leads into none. */
export function repositoryAt(url: string): Repository | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const [owner, name] = pathname.split('/').filter(part => part !== '');
  if (!owner || !name) return undefined;
  return { host, owner, name: name.replace(/\.git$/, '') };
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
