import { Entity } from '@backstage/catalog-model';
import { Repository, repositoryAt, repositoryKey } from '../Repository';

const SLUG = 'github.com/project-slug';
const SOURCE = 'backstage.io/source-location';
const PUBLIC = 'github.com';

/**
 * The repositories that an entity says it is of. A slug has no host: it is on that of the source, where that
 * is one of GitHub's.
 */
export function repositoriesOf(
  { metadata: { annotations = {} } }: Entity,
  isGithub: (host: string) => boolean,
): Repository[] {
  const location = annotations[SOURCE]?.trim().replace(/^url:/, '');
  const source = location ? repositoryAt(location) : undefined;
  const isHere = source !== undefined && isGithub(source.host);
  const slug = annotations[SLUG]?.trim();
  const host = isHere ? source.host : PUBLIC;
  const named = slug ? repositoryAt(`https://${host}/${slug}`) : undefined;
  const all = [...(isHere ? [source] : []), ...(named ? [named] : [])];
  return [
    ...new Map(
      all
        .filter(one => isGithub(one.host))
        .map(one => [repositoryKey(one), one]),
    ).values(),
  ];
}
