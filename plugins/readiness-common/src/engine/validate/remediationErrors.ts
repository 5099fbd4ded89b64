import { Remediation } from '../../model';
import { PLACEHOLDERS } from '../remediation/placeholders';
import { isSafe, PLACEHOLDER } from '../remediation/remediationUrl';
import { errorAt, PlacedError } from './definitionError';

const KNOWN = Object.keys(PLACEHOLDERS)
  .map(name => `{${name}}`)
  .join(', ');

const UNSAFE =
  'must be an http(s) URL, or a path of the portal, for example "/docs/default/system/readiness" or "{entity}/docs"';

/** What is wrong with the link of a remediation: a placeholder nobody fills, or where it leads. */
export function remediationErrors(
  checkId: string,
  { url }: Remediation,
): PlacedError[] {
  if (url === undefined) return [];
  const path = ['checks', checkId, 'remediation', 'url'];
  const names = Array.from(url.matchAll(PLACEHOLDER), ([, name]) => name);
  const unknown = names
    .filter(name => !Object.hasOwn(PLACEHOLDERS, name))
    .map(name =>
      errorAt(
        'unknown-placeholder',
        path,
        `{${name}} is not a placeholder; valid are ${KNOWN}, for example "{catalogFile}"`,
      ),
    );
  if (unknown.length > 0 || isSafe(sample(url))) return unknown;
  return [errorAt('unsafe-url', path, UNSAFE)];
}

/** The template filled in with what stands for any entity. */
function sample(url: string): string {
  return url.replace(PLACEHOLDER, (_match, _name, offset) =>
    offset === 0 ? '/sample' : 'sample',
  );
}
