import { declaredLink } from './declaredLink';

export const docsLink = declaredLink('docs');
