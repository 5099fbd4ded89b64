import { Entity } from '@backstage/catalog-model';
import { PLACEHOLDERS } from './placeholders';

/** `{name}` */
export const PLACEHOLDER = /\{([^{}]*)\}/g;

/** A web address; or a path of the portal, not `//host`, nor `/\\host` that browsers read as one. */
const SAFE = /^(?:https?:\/\/[^\s\\/?#]|\/(?![\\/]))[^\s\\]*$/i;

/**
 * A remediation's template filled in for one entity: an http(s) URL, or a path of the portal that
 * starts with `/`. Undefined when a placeholder cannot be filled or the result would be anything
 * else. A placeholder at the very start is taken as it is, elsewhere it is encoded as a component.
 *
 * @public
 */
export function remediationUrl(
  template: string,
  entity: Entity,
): string | undefined {
  let complete = true;
  const url = template.replace(PLACEHOLDER, (_match, name, offset) => {
    const value = Object.hasOwn(PLACEHOLDERS, name)
      ? PLACEHOLDERS[name](entity)
      : undefined;
    if (value === undefined) complete = false;
    return offset === 0 ? value ?? '' : encodeURIComponent(value ?? '');
  });
  return complete && isSafe(url) ? url : undefined;
}

/** Whether a link leads to the web or into the portal, and nowhere else. */
export function isSafe(url: string): boolean {
  return SAFE.test(url);
}
