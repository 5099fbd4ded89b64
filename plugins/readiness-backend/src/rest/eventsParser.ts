import { Router, text } from 'express';
import { readBody } from '../events/readBody';

/** The media types of the contract, whatever their parameters. */
const TYPES = [
  'application/json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
  'application/cdevents+json',
];

/** Reads pushed events: five megabytes once unpacked, and JSON under other names too. */
export const eventsParser = Router();

eventsParser.use(text({ type: TYPES, limit: '5mb' }), (request, _, next) => {
  if (typeof request.body === 'string') request.body = readBody(request.body);
  next();
});
