import { InputError } from '@backstage/errors';
import { RequestHandler, Router, text } from 'express';
import { readBody } from '../events/readBody';

/** The media types of the contract, whatever their parameters. */
const TYPES = [
  'application/json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
  'application/cdevents+json',
];

/** Five megabytes once unpacked. */
const parse = text({ type: TYPES, limit: '5mb' });

const read: RequestHandler = (request, _, next) => {
  if (request.is(TYPES) === false) {
    throw new InputError(
      `Content-Type must be one of ${TYPES.join(', ')}, was "${request.get(
        'Content-Type',
      )}"`,
    );
  }
  if (typeof request.body === 'string') request.body = readBody(request.body);
  next();
};

/** Reads pushed events: JSON, under other names too. */
export const eventsParser = Router().use(parse, read);
