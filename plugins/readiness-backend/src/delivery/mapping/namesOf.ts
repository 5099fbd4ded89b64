import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_DEPLOYMENTS } from 'backstage-plugin-readiness-common';
import { sourceOf } from './sourceOf';

/** A repository, and a folder in it. */
export interface SourcePlace {
  /** As feeds write it: `github.com/acme/shop`. */
  repository: string;
  /** From the root, without slashes around it; empty where it is the whole repository. */
  path: string;
}

/** What feeds may call an entity by. */
export interface EntityNames {
  /** Our annotation says so. */
  declared: readonly string[];
  places: readonly SourcePlace[];
  annotations: Readonly<Record<string, string>>;
  name: string;
}

/** Annotations with which catalogs say where a project is, by the host that they mean. */
const SLUGS = {
  'github.com/project-slug': 'github.com',
  'gitlab.com/project-slug': 'gitlab.com',
};

export function namesOf(entity: Entity): EntityNames {
  const { annotations = {}, name, namespace = 'default' } = entity.metadata;
  const lower = name.toLocaleLowerCase('en-US');
  return {
    declared: (annotations[ANNOTATION_DEPLOYMENTS] ?? '')
      .split(',')
      .map(text => text.trim().toLocaleLowerCase('en-US'))
      .filter(text => text !== ''),
    places: placesOf(annotations),
    annotations,
    name:
      namespace === 'default'
        ? lower
        : `${namespace.toLocaleLowerCase('en-US')}/${lower}`,
  };
}

function placesOf(annotations: Readonly<Record<string, string>>) {
  const location = annotations['backstage.io/source-location'];
  const source = location === undefined ? undefined : sourceOf(location);
  const slugs = Object.entries(SLUGS).flatMap(([annotation, host]) => {
    const slug = annotations[annotation]?.trim();
    return slug ? [host, ...ownHost(source)].map(at => placeOf(at, slug)) : [];
  });
  // The location knows the folder too.
  const others = slugs
    .filter(repository => repository !== source?.repository)
    .map(repository => ({ repository, path: '' }));
  return source ? [source, ...others] : others;
}

/** Slugs name no host: where the source is elsewhere, in a company's own GitHub, they mean that one too. */
function ownHost(source: SourcePlace | undefined): string[] {
  const host = source?.repository.split('/')[0];
  return host && !Object.values(SLUGS).includes(host) ? [host] : [];
}

function placeOf(host: string, slug: string): string {
  return `${host}/${slug}`.toLocaleLowerCase('en-US');
}
