import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import { Fix, Remediation } from '../../model';
import { remediationUrl } from './remediationUrl';

/** A remediation filled in for one entity. Where no link can be made, it names the catalog file. */
export function fixFor(
  { text, effort, url: template }: Remediation,
  entity: Entity,
): Fix {
  const fix: Fix = { text, effort };
  if (template === undefined) return fix;
  const url = remediationUrl(template, entity);
  if (url !== undefined) return { ...fix, url };
  const where = catalogFile(entity);
  return where === undefined ? fix : { ...fix, where };
}

function catalogFile({ metadata }: Entity): string | undefined {
  const location = metadata.annotations?.[ANNOTATION_LOCATION];
  return location?.startsWith('file:') ? location.slice(5) : undefined;
}
