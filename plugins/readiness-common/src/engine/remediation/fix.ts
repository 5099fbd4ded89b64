import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import { Fix, Remediation } from '../../model';
import { remediationUrl } from './remediationUrl';

/** A remediation filled in for one entity. Where no link can be made, it names the catalog file. */
export function fixFor(remediation: Remediation, entity: Entity): Fix {
  const { text, effort } = remediation;
  const place = placeFor(remediation.url, entity);
  if (!place) return { effort, text };
  return 'url' in place
    ? { effort, text, url: place.url }
    : { effort, text, where: place.where };
}

type Place = { url: string } | { where: string } | undefined;

/** Many remediations of one entity lead to the same few places. */
let last: Entity | undefined;
let places = new Map<string, Place>();

function placeFor(template: string | undefined, entity: Entity): Place {
  if (template === undefined) return undefined;
  if (entity !== last) [last, places] = [entity, new Map()];
  if (!places.has(template)) places.set(template, findPlace(template, entity));
  return places.get(template);
}

function findPlace(template: string, entity: Entity): Place {
  const url = remediationUrl(template, entity);
  if (url !== undefined) return { url };
  const where = catalogFile(entity);
  return where === undefined ? undefined : { where };
}

function catalogFile({ metadata }: Entity): string | undefined {
  const location = metadata.annotations?.[ANNOTATION_LOCATION];
  return location?.startsWith('file:') ? location.slice(5) : undefined;
}
