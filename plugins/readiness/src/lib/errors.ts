import { ResponseError } from '@backstage/errors';

/** What the backend said, not how it was carried. */
export function messageOf(error: Error): string {
  return error instanceof ResponseError ? error.cause.message : error.message;
}

/** Whether the reader may not see it. */
export function isNotAllowed(error: Error): boolean {
  return error instanceof ResponseError
    ? error.statusCode === 403
    : error.name === 'NotAllowedError';
}

/** Whether there is no such entity, or none that the reader may see. */
export function isNotFound(error: Error): boolean {
  return error instanceof ResponseError
    ? error.statusCode === 404
    : error.name === 'NotFoundError';
}

/** Whether what was asked for makes no sense to the backend. */
export function isInputError(error: Error): boolean {
  return error instanceof ResponseError
    ? error.statusCode === 400
    : error.name === 'InputError';
}
