import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  CompoundEntityRef,
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';

/** What a remediation's url may quote of an entity; each may come to nothing. */
export const PLACEHOLDERS: Record<
  string,
  (entity: Entity) => string | undefined
> = {
  entity: entity => catalogPath(getCompoundEntityRef(entity)),
  owner: ownerPath,
  catalogFile: catalogFileUrl,
};

function catalogPath({ kind, namespace, name }: CompoundEntityRef): string {
  const parts = [namespace, kind, name].map(part =>
    encodeURIComponent(part.toLowerCase()),
  );
  return `/catalog/${parts.join('/')}`;
}

function ownerPath({ spec, metadata }: Entity): string | undefined {
  const owner = spec?.owner;
  if (typeof owner !== 'string') return undefined;
  try {
    return catalogPath(
      parseEntityRef(owner, {
        defaultKind: 'Group',
        defaultNamespace: metadata.namespace ?? 'default',
      }),
    );
  } catch {
    return undefined; // an owner that is no reference leads nowhere
  }
}

/** Where the catalog file can be edited, else read, by the first of its annotations that is a web address. */
function catalogFileUrl({ metadata }: Entity): string | undefined {
  return [
    ANNOTATION_EDIT_URL,
    ANNOTATION_VIEW_URL,
    ANNOTATION_LOCATION,
    ANNOTATION_SOURCE_LOCATION,
  ]
    .map(name => metadata.annotations?.[name]?.replace(/^url:/, ''))
    .find(url => url !== undefined && /^https?:\/\//i.test(url));
}
