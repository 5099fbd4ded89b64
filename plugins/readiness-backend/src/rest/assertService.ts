import { NotAllowedError } from '@backstage/errors';
import { Caller } from './route';

/** Rejects people: what a service may know or do is not bounded by what one of them may see. */
export function assertService({ principal }: Caller): void {
  if (principal.type !== 'service') {
    throw new NotAllowedError('This is for services; people may not call it');
  }
}
