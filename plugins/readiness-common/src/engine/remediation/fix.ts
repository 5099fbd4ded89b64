import { Entity } from '@backstage/catalog-model';
import { Fix, Remediation } from '../../model';
import { catalogFile } from './catalogFile';
import { remediationUrl } from './remediationUrl';

/**
 * A remediation filled in for one entity. Where no link can be made, it names the catalog file.
 *
 * @param roots - folders of the machine that people know such a file from
 */
export function fixFor(
  remediation: Remediation,
  entity: Entity,
  roots: readonly string[] = [],
): Fix {
  const { text, effort } = remediation;
  const place = placeFor(remediation.url, entity, roots);
  if (!place) return { effort, text };
  return 'url' in place
    ? { effort, text, url: place.url }
    : { effort, text, where: place.where };
}

type Place = { url: string } | { where: string } | undefined;

/** Many remediations of one entity lead to the same few places. */
let last: { entity?: Entity; roots?: readonly string[] } = {};
let places = new Map<string, Place>();

function placeFor(
  template: string | undefined,
  entity: Entity,
  roots: readonly string[],
): Place {
  if (template === undefined) return undefined;
  if (entity !== last.entity || roots !== last.roots) {
    [last, places] = [{ entity, roots }, new Map()];
  }
  if (!places.has(template)) {
    places.set(template, findPlace(template, entity, roots));
  }
  return places.get(template);
}

function findPlace(
  template: string,
  entity: Entity,
  roots: readonly string[],
): Place {
  const url = remediationUrl(template, entity);
  if (url !== undefined) return { url };
  const where = catalogFile(entity, roots);
  return where === undefined ? undefined : { where };
}
