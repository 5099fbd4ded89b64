import { DeliveryEvent } from 'backstage-plugin-readiness-node';

/** How a pushed event introduces itself, as far as that can be read. */
export interface Introduction {
  id?: string;
  type?: string;
}

/** What was read from one pushed event. */
export type Reading = Introduction &
  (
    | { status: 'read'; event: DeliveryEvent; body: string }
    /** It says nothing about deliveries. */
    | { status: 'ignored'; message: string }
    | { status: 'refused'; path: string; message: string }
  );

/** Why an event is left out, although nothing is wrong with it. */
export class Ignored extends Error {}

/** What is wrong with an event. */
export class Refused extends Error {
  constructor(
    /** Starts at the event. */
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}
