import { webUrl } from '../webUrl';
import { Recogniser } from '../recognise';
import { LinkKind, linkKindOf } from './linkKinds';

/** The first link in `metadata.links` of that kind. */
export function declaredLink(kind: LinkKind): Recogniser {
  return ({ metadata }) => {
    for (const link of metadata.links ?? []) {
      const url = webUrl(link.url);
      if (url && linkKindOf(link) === kind) return { value: url, link: url };
    }
    return undefined;
  };
}
