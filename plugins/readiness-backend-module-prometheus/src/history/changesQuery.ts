/** In seconds. As often as a server is scanned: what is over between two looks is not seen by these either. */
export const STEP = 60;

/** Tells what begins from what ends. */
export const CHANGE = 'readiness_change';
export const BEGAN = 'began';

export const FIRING = 'ALERTS{alertstate="firing"}';

const BEFORE = `${FIRING} offset ${STEP}s`;

const tagged = (query: string, value: string) =>
  `label_replace(${query}, "${CHANGE}", "${value}", "", "")`;

/**
 * Asks at which looks alerts fired that had not fired at the look before, and the other way round: what has fired for
 * weeks is not told of ten thousand times. Alerts of one alarm are not grouped: that costs a server ten times as much.
 */
export const CHANGES = [
  tagged(`(${FIRING} unless ${BEFORE})`, BEGAN),
  tagged(`(${BEFORE} unless ${FIRING})`, 'ended'),
].join(' or ');
