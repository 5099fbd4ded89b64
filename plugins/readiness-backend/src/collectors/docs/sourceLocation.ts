import { annotation } from '../annotations';
import { firstOf, Recogniser } from '../recognise';
import { webUrl } from '../webUrl';
import { annotatedSlug } from './annotated';
import { declaredLink } from './declaredLink';

/** The catalog writes `url:https://…`; a file on some machine is no place that others can look at. */
const annotatedLocation: Recogniser = entity => {
  const location = annotation(entity, 'backstage.io/source-location');
  const url = webUrl(location?.replace(/^url:/, ''));
  return url ? { value: url, link: url } : undefined;
};

export const sourceLocation = firstOf(
  annotatedLocation,
  annotatedSlug('github.com/project-slug', 'https://github.com'),
  annotatedSlug('gitlab.com/project-slug', 'https://gitlab.com'),
  declaredLink('source'),
);
