import { annotation } from '../annotations';
import { Recogniser } from '../recognise';
import { webUrl } from '../webUrl';

/** An annotation that holds a URL. */
export function annotatedUrl(name: string): Recogniser {
  return entity => {
    const url = webUrl(annotation(entity, name));
    return url ? { value: url, link: url } : undefined;
  };
}

/** An annotation that names something in a tool of its own: there is one, but no link leads to it. */
export function annotatedSelector(name: string): Recogniser {
  return entity => {
    const selector = annotation(entity, name);
    return selector ? { value: `${name}: ${selector}` } : undefined;
  };
}

/** An annotation that holds the slug of a project on a host whose URLs are known. */
export function annotatedSlug(name: string, host: string): Recogniser {
  return entity => {
    const slug = annotation(entity, name);
    if (!slug || !/^[\w.-]+(\/[\w.-]+)+$/.test(slug)) return undefined;
    const url = `${host}/${slug}`;
    return { value: url, link: url };
  };
}
