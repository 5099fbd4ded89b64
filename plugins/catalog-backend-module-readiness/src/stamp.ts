import { Entity } from '@backstage/catalog-model';
import { LABEL_PREFIX } from 'backstage-plugin-readiness-common';
import { Labels } from './labels';

/** The field of the metadata that holds the labels. */
const FIELD = 'labels';

/**
 * The entity with these labels of ours and no other of ours. What an author wrote under our prefix is
 * dropped, so that nobody stamps themselves gold; and not only as a label: the catalog finds entities by
 * lower-cased paths joined by dots, so a field `labels.readiness/…` and a field `Labels` would be found as
 * one. Labels that are no labels are left for the catalog to refuse.
 */
export function stamp(entity: Entity, stamped: Labels): Entity {
  const metadata = Object.fromEntries(
    Object.entries(entity.metadata)
      .filter(([name]) => !isOurs(name, `${FIELD}.${LABEL_PREFIX}`))
      .map(([name, value]) =>
        isOurs(name, FIELD) && name.length === FIELD.length
          ? [name, withoutOurs(value)]
          : [name, value],
      ),
  ) as Entity['metadata'];
  const { labels = {} } = metadata;
  const isStampable = isObject(labels) && Object.keys(stamped).length > 0;
  if (isStampable) metadata.labels = { ...labels, ...stamped };
  return { ...entity, metadata };
}

function withoutOurs(labels: unknown): unknown {
  if (Array.isArray(labels)) {
    return labels.filter(name => !isOurs(String(name), LABEL_PREFIX));
  }
  if (!isObject(labels)) return labels;
  return Object.fromEntries(
    Object.entries(labels).filter(([name]) => !isOurs(name, LABEL_PREFIX)),
  );
}

function isOurs(name: string, prefix: string): boolean {
  return name.toLocaleLowerCase('en-US').startsWith(prefix);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
