import { json, RequestHandler } from 'express';
import { eventsParser } from './eventsParser';

/** A thousand observations, or alarms, with room to spare. */
const PUSH_LIMIT = '5mb';

const pushed = json({ limit: PUSH_LIMIT });
const usual = json();

const parsers: Record<string, RequestHandler | undefined> = {
  '/v1/facts': pushed,
  '/v1/alarms': pushed,
  '/v1/events': eventsParser,
};

/** Reads JSON; what is pushed may be more of it than is usual. */
export const bodyParser: RequestHandler = (request, response, next) => {
  const parse = parsers[request.path] ?? usual;
  parse(request, response, next);
};
