import { textOf } from '../annotations';
import { Recogniser } from '../recognise';

export const lifecycle: Recogniser = entity => {
  const value = textOf(entity.spec?.lifecycle);
  return value ? { value } : undefined;
};
