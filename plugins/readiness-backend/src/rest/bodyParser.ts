import { json, RequestHandler } from 'express';

/** A thousand observations with room to spare. */
const PUSH_LIMIT = '5mb';

const pushed = json({ limit: PUSH_LIMIT });
const usual = json();

/** Reads JSON; pushed facts may be more of it than is usual. */
export const bodyParser: RequestHandler = (request, response, next) => {
  const parse = request.path === '/v1/facts' ? pushed : usual;
  parse(request, response, next);
};
