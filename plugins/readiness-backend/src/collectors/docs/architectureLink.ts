import { firstOf } from '../recognise';
import { declaredLink } from './declaredLink';
import { annotatedUrl } from './annotated';

export const architectureLink = firstOf(
  declaredLink('architecture'),
  annotatedUrl('backstage.io/adr-location'),
);
