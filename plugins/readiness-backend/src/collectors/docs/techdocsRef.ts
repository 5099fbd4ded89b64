import { annotation } from '../annotations';
import { Recogniser } from '../recognise';
import { webUrl } from '../webUrl';

/** `dir:.`, `url:https://…`, or the docs of another entity. */
export const techdocsRef: Recogniser = entity => {
  const ref =
    annotation(entity, 'backstage.io/techdocs-ref') ??
    annotation(entity, 'backstage.io/techdocs-entity');
  if (!ref) return undefined;
  const link = webUrl(ref.replace(/^url:/, ''));
  return { value: ref, ...(link && { link }) };
};
